package org.cityedms.organization;

import java.util.Optional;
import org.cityedms.registration.Fields;

/** An {@link Institution} as a person typed it, nothing checked yet. */
public record InstitutionDraft(String code, String name, Integer place) {
    static final int MAXIMUM_NAME = 300;
    static final int MAXIMUM_PLACE = 9_999;

    /**
     * The institution, all checked.
     *
     * @throws org.cityedms.problem.ProblemException {@code invalid-input}
     */
    public Institution validated() {
        Fields fields = new Fields();
        Optional<String> codeText = StructureCode.read(fields, "code", code);
        Optional<String> nameText = fields.requiredText("name", name, MAXIMUM_NAME);
        int where = fields.count("place", place, MAXIMUM_PLACE).orElse(0);
        fields.throwIfAny("invalid-input");
        return new Institution(codeText.orElseThrow(), nameText.orElseThrow(), where);
    }
}
