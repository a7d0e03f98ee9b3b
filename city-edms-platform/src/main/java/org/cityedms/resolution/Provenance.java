package org.cityedms.resolution;

import java.util.Optional;

/**
 * Where a resolution comes from, besides its author.
 *
 * @param point number of the point of the document itself that it is (пункт розпорядження, рішення
 *     чи протоколу), «2.1»
 */
public record Provenance(Optional<String> point) {
    public static final Provenance PLAIN = new Provenance(Optional.empty());

    public static Provenance ofPoint(String label) {
        return new Provenance(Optional.of(label));
    }
}
