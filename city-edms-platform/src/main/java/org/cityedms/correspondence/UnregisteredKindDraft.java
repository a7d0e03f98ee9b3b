package org.cityedms.correspondence;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cityedms.problem.FieldError;
import org.cityedms.registration.Fields;
import org.cityedms.registration.RegisterCode;
import org.cityedms.registration.SearchKey;

/** An {@link UnregisteredKind} as it was sent, nothing checked yet. */
public record UnregisteredKindDraft(
        String title, String basis, List<String> keywords, Boolean active) {

    /** The kind under its code, all checked. */
    public UnregisteredKind validated(String code) {
        Fields fields = new Fields();
        if (RegisterCode.parse(code).isEmpty()) {
            fields.add(FieldError.of("code", "not-a-code"));
        }
        Optional<String> name = fields.requiredText("title", title, UnregisteredKind.MAXIMUM_TITLE);
        Optional<String> rule = fields.requiredText("basis", basis, UnregisteredKind.MAXIMUM_BASIS);
        List<String> words = words(fields);
        fields.throwIfAny("invalid-input");
        return new UnregisteredKind(
                code, name.orElseThrow(), rule.orElseThrow(), words, active == null || active);
    }

    private List<String> words(Fields fields) {
        List<String> words = new ArrayList<>();
        if (keywords == null) {
            return words;
        }
        if (keywords.size() > UnregisteredKind.MAXIMUM_KEYWORDS) {
            fields.add(
                    FieldError.of(
                            "keywords", "out-of-range", 0, UnregisteredKind.MAXIMUM_KEYWORDS));
            return words;
        }
        for (String keyword : keywords) {
            fields.text("keywords", keyword, UnregisteredKind.MAXIMUM_KEYWORD)
                    .map(SearchKey::of)
                    .filter(word -> !word.isEmpty() && !word.contains(";"))
                    .ifPresent(words::add);
        }
        return words;
    }
}
