package org.cityedms.deadline;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import org.cityedms.problem.FieldError;
import org.cityedms.registration.Coded;
import org.cityedms.registration.Fields;

/** A {@link DeadlinePreset} as an administrator typed it, nothing checked yet. */
public record PresetDraft(
        String titleUk,
        String titleEn,
        String sourceUk,
        String sourceEn,
        String direction,
        TermDraft term,
        String startRule,
        String lastDayRule,
        ExtensionDraft extension,
        String validFrom,
        String validUntil) {
    private static final Pattern CODE = Pattern.compile("[a-z0-9][a-z0-9-]{0,39}");

    /**
     * The preset, all checked. What the English texts lack is taken from the Ukrainian ones.
     *
     * @throws org.cityedms.problem.ProblemException {@code invalid-input} with every field at fault
     */
    public DeadlinePreset validated(String code) {
        Fields fields = new Fields();
        if (!CODE.matcher(code).matches()) {
            fields.add(FieldError.of("code", "not-a-code"));
        }
        Optional<String> title =
                fields.requiredText("titleUk", titleUk, DeadlinePreset.MAXIMUM_TITLE);
        Optional<String> titleInEnglish =
                fields.text("titleEn", titleEn, DeadlinePreset.MAXIMUM_TITLE);
        Optional<String> source =
                fields.requiredText("sourceUk", sourceUk, DeadlinePreset.MAXIMUM_SOURCE);
        Optional<String> sourceInEnglish =
                fields.text("sourceEn", sourceEn, DeadlinePreset.MAXIMUM_SOURCE);
        Optional<Direction> side = coded(fields, "direction", direction, Direction.class);
        Optional<Term> length = term(fields, "term", term);
        Optional<StartRule> start = coded(fields, "startRule", startRule, StartRule.class);
        Optional<LastDayRule> last = coded(fields, "lastDayRule", lastDayRule, LastDayRule.class);
        Optional<Extension> longer = extension(fields);
        Optional<LocalDate> from = fields.day("validFrom", validFrom);
        Optional<LocalDate> until = fields.day("validUntil", validUntil);
        if (from.isPresent() && until.isPresent() && until.get().isBefore(from.get())) {
            fields.add(FieldError.of("validUntil", "before-start"));
        }
        fields.throwIfAny("invalid-input");
        return new DeadlinePreset(
                code,
                new Bilingual(title.orElseThrow(), titleInEnglish.or(() -> title).orElseThrow()),
                new Bilingual(source.orElseThrow(), sourceInEnglish.or(() -> source).orElseThrow()),
                side.orElseThrow(),
                length.orElseThrow(),
                start.orElseThrow(),
                last.orElseThrow(),
                longer,
                from,
                until);
    }

    private Optional<Extension> extension(Fields fields) {
        if (extension == null) {
            return Optional.empty();
        }
        Optional<Term> total = term(fields, "extension.total", extension.total());
        Optional<Term> notice = term(fields, "extension.notice", extension.notice());
        Optional<String> source =
                fields.requiredText(
                        "extension.sourceUk", extension.sourceUk(), DeadlinePreset.MAXIMUM_SOURCE);
        Optional<String> inEnglish =
                fields.text(
                        "extension.sourceEn", extension.sourceEn(), DeadlinePreset.MAXIMUM_SOURCE);
        if (total.isEmpty() || notice.isEmpty() || source.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new Extension(
                        total.get(),
                        notice.get(),
                        new Bilingual(source.get(), inEnglish.orElse(source.get()))));
    }

    private static Optional<Term> term(Fields fields, String field, TermDraft draft) {
        if (draft == null) {
            fields.add(FieldError.of(field, "required"));
            return Optional.empty();
        }
        Optional<TermUnit> unit = coded(fields, field + ".unit", draft.unit(), TermUnit.class);
        if (unit.isEmpty()) {
            return Optional.empty();
        }
        if (unit.get() == TermUnit.NAMED_DAY) {
            return Optional.of(Term.namedDay());
        }
        int amount = draft.amount() == null ? 0 : draft.amount();
        if (amount < 1 || amount > Term.MAXIMUM) {
            fields.add(FieldError.of(field + ".amount", "out-of-range", 1, Term.MAXIMUM));
            return Optional.empty();
        }
        return Optional.of(new Term(amount, unit.get()));
    }

    private static <E extends Enum<E> & Coded> Optional<E> coded(
            Fields fields, String field, String raw, Class<E> type) {
        Optional<E> value = fields.coded(field, raw, type);
        if (value.isEmpty() && (raw == null || raw.isBlank())) {
            fields.add(FieldError.of(field, "required"));
        }
        return value;
    }

    /** A {@link Term} as typed. */
    public record TermDraft(Integer amount, String unit) {}

    /** An {@link Extension} as typed. */
    public record ExtensionDraft(
            TermDraft total, TermDraft notice, String sourceUk, String sourceEn) {}
}
