package org.cityedms.appeal;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * What copies of documents may cost whoever asked for them (стаття 21 Закону № 2939-VI; граничні
 * норми — постанова КМУ від 13.07.2011 № 740 у редакції від 15.01.2020 № 4).
 *
 * @param freePages pages that are free
 * @param subsistenceMinimum прожитковий мінімум для працездатних осіб, hryvnias
 */
public record CopyCost(int freePages, BigDecimal subsistenceMinimum) {

    /** Hryvnias for these pages: nothing up to the free ones, past them for those beyond. */
    public BigDecimal of(CopyFormat format, int pages) {
        return page(format)
                .multiply(BigDecimal.valueOf(Math.max(0, pages - freePages)))
                .setScale(2, RoundingMode.HALF_UP);
    }

    /** The most that a page may cost, in whole kopecks. */
    public BigDecimal page(CopyFormat format) {
        return subsistenceMinimum
                .multiply(percent(format))
                .movePointLeft(2)
                .setScale(2, RoundingMode.DOWN);
    }

    private static BigDecimal percent(CopyFormat format) {
        return switch (format) {
            case A4 -> new BigDecimal("0.2");
            case A3 -> new BigDecimal("0.3");
            case SEPARATED -> new BigDecimal("0.4");
            case SCAN -> new BigDecimal("0.1");
        };
    }
}
