package org.cityedms.correspondence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.cityedms.problem.ProblemException;
import org.junit.Test;

public class CorrespondentDraftTest {
    @Test
    public void validated_organisation_isTidied() {
        CorrespondentDetails details =
                new CorrespondentDraft(
                                "organisation",
                                "  ТОВ   «Дах» ",
                                "Дах",
                                "143 60 570",
                                new AddressDraft(
                                        "01001", null, null, "м. Київ", "вул. Хрещатик", "36"),
                                "info@dakh.ua",
                                null,
                                null,
                                List.of(
                                        new RepresentativeDraft(
                                                "Коваль Олена",
                                                "директор",
                                                null,
                                                "2026-01-01",
                                                null)),
                                null)
                        .validated();
        assertThat(details.name()).isEqualTo("ТОВ «Дах»");
        assertThat(details.edrpou()).contains(new Edrpou("14360570"));
        assertThat(details.active()).isTrue();
        assertThat(details.address().line()).isEqualTo("вул. Хрещатик, 36, м. Київ, 01001");
        assertThat(details.representatives()).hasSize(1);
    }

    @Test
    public void validated_everythingWrong_allIsSaid() {
        assertThat(
                        errors(
                                new CorrespondentDraft(
                                        "organisation",
                                        " ",
                                        null,
                                        "14360571",
                                        new AddressDraft("1", null, null, null, null, null),
                                        "@",
                                        null,
                                        null,
                                        List.of(
                                                new RepresentativeDraft(
                                                        "№ 1",
                                                        null,
                                                        null,
                                                        "2026-02-01",
                                                        "2026-01-01")),
                                        null)))
                .containsExactlyInAnyOrder(
                        "name:required",
                        "edrpou:not-edrpou",
                        "address.postcode:not-a-postcode",
                        "email:not-an-email",
                        "representatives.0.name:not-a-name",
                        "representatives.0.until:before-start");
    }

    @Test
    public void validated_taxNumber_isRefusedForBothKinds() {
        assertThat(errors(of("person", "Коваль Олена", "1234567890")))
                .containsExactly("edrpou:tax-number");
        assertThat(errors(of("organisation", "ФОП Коваль", "1234567890")))
                .containsExactly("edrpou:tax-number");
    }

    @Test
    public void validated_personWithCode_isRefused() {
        assertThat(errors(of("person", "Коваль Олена", "14360570")))
                .containsExactly("edrpou:organisations-only");
        assertThat(errors(of("person", "12", null))).containsExactly("name:not-a-name");
        assertThat(errors(of(null, "Дах", null))).containsExactly("kind:required");
        assertThat(errors(of("firm", "Дах", null))).containsExactly("kind:not-in-list");
    }

    private static CorrespondentDraft of(String kind, String name, String edrpou) {
        return new CorrespondentDraft(kind, name, null, edrpou, null, null, null, null, null, null);
    }

    private static List<String> errors(CorrespondentDraft draft) {
        return catchThrowableOfType(ProblemException.class, draft::validated)
                .problem()
                .errors()
                .stream()
                .map(error -> error.field() + ":" + error.code())
                .toList();
    }
}
