package org.cityedms.registration;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.cityedms.problem.FieldError;

/**
 * A correction of a registered card, checked: what forms the number stays, and something changes.
 *
 * @param reason why, as the journal is to show it
 */
public record Correction(Card before, Card after, String reason) {

    /**
     * Checks a correction.
     *
     * @param register settings of the document's register
     * @param form what its cards have today
     * @param before the card as it stands
     * @param registeredOn date of registration: what lies before it may stand on the card
     * @param recorded what is recorded beside the card of who wrote
     * @throws org.cityedms.problem.ProblemException {@code invalid-input} with every field at fault
     */
    public static Correction of(
            CorrectionDraft draft,
            RegisterSettings register,
            CardForm form,
            Card before,
            LocalDate registeredOn,
            Optional<Authorship> recorded) {
        Fields fields = new Fields();
        String reason =
                fields.requiredText("reason", draft.reason(), NumberChoiceDraft.MAXIMUM_REASON)
                        .orElse("");
        Map<String, Object> changes = draft.changes() == null ? Map.of() : draft.changes();
        CardDraft wanted = new CardChanges(before, changes, fields).draft();
        fields.throwIfAny("invalid-input");
        Card after = wanted.validated(register, form.tolerating(before), registeredOn);
        refuseOtherNumber(
                fields,
                register.template(),
                recorded.map(NumberFacts.of(before)::by).orElse(NumberFacts.of(before)),
                recorded.map(NumberFacts.of(after)::by).orElse(NumberFacts.of(after)));
        if (after.equals(before)) {
            fields.add(FieldError.of("changes", "nothing-changed"));
        }
        fields.throwIfAny("invalid-input");
        return new Correction(before, after, reason);
    }

    /**
     * Checks a correction of a line that came from an older journal. Its number was printed there
     * and from nothing here; only what it is counted by stays.
     *
     * @param today the office's day
     */
    public static Correction ofImported(
            CorrectionDraft draft,
            RegisterSettings register,
            CardForm form,
            Card before,
            LocalDate today) {
        Correction correction =
                of(draft, register.withoutCardInNumbers(), form, before, today, Optional.empty());
        Fields fields = new Fields();
        NumberFacts old = NumberFacts.of(before);
        NumberFacts wanted = NumberFacts.of(correction.after());
        boolean unit = register.restart() == Restart.UNIT;
        boolean session = register.restart() == Restart.SESSION;
        keep(fields, "additional.unit", unit, old.unit().equals(wanted.unit()));
        keep(fields, "additional.session", session, old.session() == wanted.session());
        keep(fields, "additional.convocation", session, old.convocation() == wanted.convocation());
        if (correction.restricts()) {
            fields.add(FieldError.of("confidentiality", "without-document"));
        }
        fields.throwIfAny("invalid-input");
        return correction;
    }

    /** Access is restricted by the rights of a document; a line alone says so in vain. */
    private boolean restricts() {
        Optional<Confidentiality> closed = Optional.of(Confidentiality.OFFICIAL_USE);
        return after.confidentiality().equals(closed) && !before.confidentiality().equals(closed);
    }

    private static void refuseOtherNumber(
            Fields fields, NumberTemplate template, NumberFacts old, NumberFacts wanted) {
        keep(fields, "caseIndex", template.needsCase(), old.caseIndex().equals(wanted.caseIndex()));
        keep(fields, "additional.unit", template.needsUnit(), old.unit().equals(wanted.unit()));
        keep(
                fields,
                "additional.session",
                template.needsSession(),
                old.session() == wanted.session());
        keep(
                fields,
                "additional.convocation",
                template.needsConvocation(),
                old.convocation() == wanted.convocation());
        keep(fields, "correspondent", template.needsAuthor(), template.sameLetter(old, wanted));
    }

    private static void keep(Fields fields, String field, boolean formsNumber, boolean same) {
        if (formsNumber && !same) {
            fields.add(FieldError.of(field, "forms-number"));
        }
    }
}
