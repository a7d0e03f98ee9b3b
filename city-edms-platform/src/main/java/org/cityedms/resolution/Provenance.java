package org.cityedms.resolution;

import java.util.Optional;

/**
 * Where a resolution comes from, besides its author.
 *
 * @param point number of the point of the document itself that it is (пункт розпорядження, рішення
 *     чи протоколу), «2.1»
 * @param preparedByName the assistant who prepared it (помічник)
 */
public record Provenance(Optional<String> point, Optional<String> preparedByName) {
    public static final Provenance PLAIN = new Provenance(Optional.empty(), Optional.empty());

    public static Provenance ofPoint(String label) {
        return new Provenance(Optional.of(label), Optional.empty());
    }
}
