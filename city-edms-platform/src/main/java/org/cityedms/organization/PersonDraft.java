package org.cityedms.organization;

import java.util.Optional;
import org.cityedms.declension.Sex;
import org.cityedms.registration.Fields;

/** What is written of a person's name beside what Alfresco knows, nothing checked yet. */
public record PersonDraft(String patronymic, String sex, String dative, String briefDative) {

    public Checked validated() {
        Fields fields = new Fields();
        Checked checked =
                new Checked(
                        fields.text("patronymic", patronymic, 100).orElse(""),
                        fields.coded("sex", sex, Sex.class),
                        fields.text("dative", dative, 300),
                        fields.text("briefDative", briefDative, 150));
        fields.throwIfAny("invalid-input");
        return checked;
    }

    /** The same, checked. */
    public record Checked(
            String patronymic,
            Optional<Sex> sex,
            Optional<String> dative,
            Optional<String> briefDative) {

        /** The same patronymic with everything else as it is known. */
        public Checked keeping(PersonName known) {
            return new Checked(patronymic, known.sex(), known.ownDative(), known.ownBriefDative());
        }
    }
}
