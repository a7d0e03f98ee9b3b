package org.cityedms.appeal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cityedms.registration.DocumentId;

/**
 * Which sign of receipt an appeal has, as far as earlier appeals tell (ознака надходження, пункт 2
 * Класифікатора; пояснення — Інструкція, постанова КМУ від 14.04.1997 № 348). A suggestion: the
 * registrar has read the letter.
 *
 * @param sign line of section 2 of the classifier
 * @param previous the appeal that makes it so
 * @param solved whether that one was solved in its substance, so that this one need not be
 *     considered (частина друга статті 8)
 */
public record SignSuggestion(String sign, Optional<DocumentId> previous, boolean solved) {
    /** So many alike from different people are a mass appeal. */
    public static final int MASS = 5;

    private static final int TERM_DAYS = 30;

    /**
     * Reads the sign from the past.
     *
     * @param form line of section 1 of the new appeal
     * @param groups groups of its questions
     * @param earlier the author's, newest first
     * @param alike how many others wrote the same words lately
     */
    public static SignSuggestion of(
            String form,
            Set<String> groups,
            List<EarlierAppeal> earlier,
            int alike,
            LocalDate today) {
        List<EarlierAppeal> same =
                earlier.stream()
                        .filter(old -> old.groups().stream().anyMatch(groups::contains))
                        .toList();
        if (same.isEmpty()) {
            String sign =
                    alike >= MASS - 1 ? ClassifierCodes.SIGN_MASS : ClassifierCodes.SIGN_FIRST;
            return new SignSuggestion(sign, Optional.empty(), false);
        }
        EarlierAppeal last = same.get(0);
        Optional<DocumentId> previous = Optional.of(last.document());
        if (pending(last, today) || (throughOthers(form) && last.result().isEmpty())) {
            return new SignSuggestion(ClassifierCodes.SIGN_DUPLICATE, previous, false);
        }
        boolean solved = same.stream().anyMatch(SignSuggestion::solved);
        String sign =
                same.size() > 1 && !solved
                        ? ClassifierCodes.SIGN_MULTIPLE
                        : ClassifierCodes.SIGN_REPEATED;
        return new SignSuggestion(sign, previous, solved);
    }

    /** Considered still, and its term not over. */
    private static boolean pending(EarlierAppeal appeal, LocalDate today) {
        return appeal.result().isEmpty()
                && !today.isAfter(appeal.registeredOn().plusDays(TERM_DAYS));
    }

    private static boolean throughOthers(String form) {
        return form.equals(ClassifierCodes.FORM_AUTHORITIES)
                || form.equals(ClassifierCodes.FORM_OTHER_BODIES);
    }

    private static boolean solved(EarlierAppeal appeal) {
        return appeal.result().equals(Optional.of(ClassifierCodes.RESULT_POSITIVE))
                || appeal.result().equals(Optional.of(ClassifierCodes.RESULT_EXPLAINED));
    }
}
