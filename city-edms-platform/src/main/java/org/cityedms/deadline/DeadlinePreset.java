package org.cityedms.deadline;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A deadline that a law or the council sets for a kind of document (типовий строк виконання).
 *
 * @param code stable code
 * @param source the article, in the form that follows the term in print: «ст. 20 Закону …»
 * @param extension nothing where the law knows none
 * @param validFrom the first day on which a term may begin by it; always, when nothing
 * @param validUntil the last such day
 */
public record DeadlinePreset(
        String code,
        Bilingual title,
        Bilingual source,
        Direction direction,
        Term term,
        StartRule startRule,
        LastDayRule lastDayRule,
        Optional<Extension> extension,
        Optional<LocalDate> validFrom,
        Optional<LocalDate> validUntil) {
    public static final int MAXIMUM_CODE = 40;
    public static final int MAXIMUM_TITLE = 200;
    public static final int MAXIMUM_SOURCE = 300;

    public boolean validOn(LocalDate day) {
        return validFrom.map(first -> !day.isBefore(first)).orElse(true)
                && validUntil.map(last -> !day.isAfter(last)).orElse(true);
    }
}
