package org.cityedms.correspondence;

import java.util.List;
import java.util.Optional;

/** Entries of the directory, most used first, then in the order of the Ukrainian alphabet. */
public record CorrespondentPage(
        List<Correspondent> correspondents, Optional<CorrespondentCursor> next) {}
