package org.cityedms.intake.scan;

import java.io.IOException;

/** A picture that would fill the memory when it is unpacked. */
final class HugePicture extends IOException {
    private static final long serialVersionUID = 1L;

    HugePicture(long dots) {
        super("A picture of " + dots + " dots");
    }
}
