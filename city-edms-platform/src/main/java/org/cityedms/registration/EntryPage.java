package org.cityedms.registration;

import java.util.List;
import java.util.Optional;

/**
 * Lines of a register, newest first.
 *
 * @param next where older lines go on
 * @param previous where newer lines go on
 */
public record EntryPage(
        List<Entry> entries, Optional<EntryCursor> next, Optional<EntryCursor> previous) {}
