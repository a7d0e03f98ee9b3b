package org.cityedms.appeal;

import java.time.LocalDate;

/** The last day on which something may be done with a document. */
public record CaseLimit(CaseActKind act, LocalDate due) {}
