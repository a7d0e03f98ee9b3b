package org.cityedms.intake.repo;

import org.cityedms.intake.Draft;

/** A draft with its row. */
record DraftRow(long row, Draft draft) {}
