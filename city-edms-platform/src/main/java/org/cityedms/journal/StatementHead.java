package org.cityedms.journal;

import java.time.YearMonth;

/** The head of a chain that a statement attests (засвідчена голова ланцюга). */
public record StatementHead(YearMonth month, int revision, ChainHead head) {}
