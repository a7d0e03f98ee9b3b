package org.cityedms.organization;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.cityedms.problem.FieldError;
import org.cityedms.registration.Fields;

/**
 * A {@link ReorganizationStep} as a person typed it, nothing checked yet. Units and posts are named
 * by their numbers, new ones by the key of the step that makes them.
 */
public record StepDraft(
        String kind,
        String key,
        String target,
        String into,
        String institution,
        String code,
        String name,
        Boolean heads,
        List<String> successors) {
    private static final Pattern KEY = Pattern.compile("[a-z][a-z0-9-]{0,19}");
    private static final Pattern REFERENCE = Pattern.compile("[0-9]{1,18}|[a-z][a-z0-9-]{0,19}");
    private static final int MAXIMUM_SUCCESSORS = 20;

    /** The step, as far as its fields are right. */
    Optional<ReorganizationStep> read(Fields fields, String at) {
        int before = fields.errors().size();
        Optional<StepKind> what = fields.coded(at + ".kind", kind, StepKind.class);
        fields.require(at + ".kind", what, kind);
        if (what.isEmpty()) {
            return Optional.empty();
        }
        boolean isNew = what.get().isOfNew();
        Optional<String> own = isNew ? reference(fields, at + ".key", key, KEY) : Optional.empty();
        Optional<String> subject =
                isNew ? Optional.empty() : reference(fields, at + ".target", target, REFERENCE);
        Optional<String> place =
                into == null || into.isBlank()
                        ? Optional.empty()
                        : reference(fields, at + ".into", into, REFERENCE);
        if (place.isEmpty()
                && (what.get() == StepKind.CREATE_POST || what.get() == StepKind.MOVE_POST)) {
            fields.require(at + ".into", place, into);
        }
        Optional<String> owner =
                what.get() == StepKind.CREATE_UNIT
                        ? fields.requiredText(at + ".institution", institution, 40)
                        : Optional.empty();
        Optional<String> index =
                isNew ? StructureCode.read(fields, at + ".code", code) : Optional.empty();
        Optional<String> title =
                isNew || what.get() == StepKind.RENAME_UNIT
                        ? fields.requiredText(at + ".name", name, InstitutionDraft.MAXIMUM_NAME)
                        : fields.text(at + ".name", name, InstitutionDraft.MAXIMUM_NAME);
        List<String> heirs = successors(fields, at);
        if (fields.errors().size() > before) {
            return Optional.empty();
        }
        return Optional.of(
                new ReorganizationStep(
                        what.get(),
                        own.or(() -> subject).orElseThrow(),
                        place,
                        owner,
                        index,
                        title,
                        Optional.ofNullable(heads),
                        heirs));
    }

    private List<String> successors(Fields fields, String at) {
        List<String> heirs = new ArrayList<>();
        String field = at + ".successors";
        if (successors != null && successors.size() > MAXIMUM_SUCCESSORS) {
            fields.add(FieldError.of(field, "out-of-range", 0, MAXIMUM_SUCCESSORS));
            return heirs;
        }
        for (String successor : successors == null ? List.<String>of() : successors) {
            reference(fields, field, successor, REFERENCE)
                    .filter(heir -> !heirs.contains(heir))
                    .ifPresent(heirs::add);
        }
        return heirs;
    }

    private static Optional<String> reference(
            Fields fields, String field, String raw, Pattern pattern) {
        Optional<String> text = fields.requiredText(field, raw, 20);
        if (text.isPresent() && !pattern.matcher(text.get()).matches()) {
            fields.add(FieldError.of(field, "invalid"));
            return Optional.empty();
        }
        return text;
    }
}
