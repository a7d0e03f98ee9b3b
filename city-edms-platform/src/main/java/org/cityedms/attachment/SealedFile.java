package org.cityedms.attachment;

import java.util.Optional;

/**
 * An attached file as the register proves it: what a line says of each file that was registered
 * with its document.
 *
 * @param id UUID of its node
 * @param role code of the {@link AttachmentRole}
 * @param sha256 as hexadecimal digits
 * @param pages of a PDF
 */
public record SealedFile(
        String id, String role, String name, long size, String sha256, Optional<Integer> pages) {}
