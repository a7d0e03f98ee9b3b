package org.cityedms.registration;

import java.util.Optional;
import org.cityedms.problem.FieldError;

/** {@link RegisterSettings} as a person typed them, nothing checked yet. */
public record RegisterDraft(
        String institution,
        String code,
        String title,
        String kind,
        String index,
        String template,
        String restart,
        Long startValue,
        Boolean active) {

    /**
     * The settings, all checked.
     *
     * @throws org.cityedms.problem.ProblemException {@code invalid-input} with every field at fault
     */
    public RegisterSettings validated() {
        Fields fields = new Fields();
        Optional<String> institutionCode = fields.requiredText("institution", institution, 40);
        Optional<String> codeText = fields.requiredText("code", code, 40);
        Optional<RegisterCode> registerCode = codeText.flatMap(RegisterCode::parse);
        if (codeText.isPresent() && registerCode.isEmpty()) {
            fields.add(FieldError.of("code", "not-a-code"));
        }
        Optional<String> titleText =
                fields.requiredText("title", title, RegisterSettings.MAXIMUM_TITLE);
        Optional<DocumentKind> documentKind = fields.coded("kind", kind, DocumentKind.class);
        fields.require("kind", documentKind, kind);
        Optional<Restart> restartRule = fields.coded("restart", restart, Restart.class);
        fields.require("restart", restartRule, restart);
        String indexText = fields.text("index", index, RegisterSettings.MAXIMUM_INDEX).orElse("");
        Optional<NumberTemplate> numberTemplate = template(fields, indexText, restartRule);
        if (startValue == null) {
            fields.add(FieldError.of("startValue", "required"));
        } else if (startValue < 1 || startValue > RegisterSettings.MAXIMUM_ORDINAL) {
            fields.add(
                    FieldError.of(
                            "startValue", "out-of-range", 1, RegisterSettings.MAXIMUM_ORDINAL));
        }
        fields.throwIfAny("invalid-input");
        return new RegisterSettings(
                institutionCode.orElseThrow(),
                registerCode.orElseThrow(),
                titleText.orElseThrow(),
                documentKind.orElseThrow(),
                indexText,
                numberTemplate.orElseThrow(),
                restartRule.orElseThrow(),
                startValue,
                active == null || active);
    }

    private Optional<NumberTemplate> template(
            Fields fields, String indexText, Optional<Restart> restartRule) {
        Optional<NumberTemplate> parsed =
                fields.template("template", template, indexText, restartRule);
        if (parsed.isPresent() && parsed.get().needsIndex() && (index == null || index.isBlank())) {
            fields.add(FieldError.of("index", "required"));
        }
        return parsed;
    }
}
