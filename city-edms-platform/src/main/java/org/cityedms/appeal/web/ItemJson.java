package org.cityedms.appeal.web;

import java.time.LocalDate;
import org.cityedms.appeal.ClassifierItem;

/** Schema {@code ClassifierItem}. */
record ItemJson(
        String section,
        String code,
        String name,
        boolean active,
        String validFrom,
        String validUntil,
        String source) {
    static ItemJson of(ClassifierItem item) {
        return new ItemJson(
                item.section().code(),
                item.code(),
                item.name(),
                item.active(),
                item.validFrom().map(LocalDate::toString).orElse(null),
                item.validUntil().map(LocalDate::toString).orElse(null),
                item.source().code());
    }
}
