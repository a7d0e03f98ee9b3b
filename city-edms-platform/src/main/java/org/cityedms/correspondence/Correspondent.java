package org.cityedms.correspondence;

import java.util.Optional;

/**
 * An entry of the directory (кореспондент) as it stands.
 *
 * @param uses how many registered documents name it, those of merged entries too
 * @param mergedInto the entry that took its place
 * @param revision grows with each change
 */
public record Correspondent(
        CorrespondentId id,
        CorrespondentDetails details,
        long uses,
        Optional<CorrespondentId> mergedInto,
        int revision) {}
