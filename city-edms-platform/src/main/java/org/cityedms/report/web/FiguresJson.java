package org.cityedms.report.web;

import java.math.BigDecimal;
import org.cityedms.report.Figures;

/** Schema {@code DisciplineFigures}. */
record FiguresJson(
        long all,
        long doneInTime,
        long doneLate,
        BigDecimal meanLateDays,
        long reported,
        long running,
        long overdue,
        long moved,
        BigDecimal percentInTime) {
    static FiguresJson of(Figures figures) {
        return new FiguresJson(
                figures.all(),
                figures.doneInTime(),
                figures.doneLate(),
                figures.meanLateDays().orElse(null),
                figures.reported(),
                figures.running(),
                figures.overdue(),
                figures.moved(),
                figures.percentInTime().orElse(null));
    }
}
