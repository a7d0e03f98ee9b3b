package org.cityedms.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.cityedms.problem.ProblemException;
import org.junit.Test;

public class RegisterDraftTest {

    @Test
    public void validated_good_isActiveByDefault() {
        RegisterSettings settings =
                new RegisterDraft(
                                "rada",
                                "orders-2",
                                "Розпорядження",
                                "internal",
                                "02",
                                "{seq}-р",
                                "never",
                                7L,
                                null)
                        .validated();
        assertThat(settings.active()).isTrue();
        assertThat(settings.restart()).isEqualTo(Restart.NEVER);
        assertThat(settings.startValue()).isEqualTo(7);
    }

    @Test
    public void validated_nothing_namesEveryField() {
        assertThat(errors(new RegisterDraft(null, null, null, null, null, null, null, null, null)))
                .containsExactlyInAnyOrder(
                        "institution required",
                        "code required",
                        "title required",
                        "kind required",
                        "restart required",
                        "template required",
                        "startValue required");
    }

    @Test
    public void validated_bad_namesEveryField() {
        assertThat(
                        errors(
                                new RegisterDraft(
                                        "rada",
                                        "Вхідні",
                                        "т".repeat(201),
                                        "spam",
                                        "0".repeat(31),
                                        "{x}",
                                        "daily",
                                        0L,
                                        true)))
                .containsExactlyInAnyOrder(
                        "code not-a-code",
                        "title too-long",
                        "kind not-in-list",
                        "index too-long",
                        "restart not-in-list",
                        "template template-unknown",
                        "startValue out-of-range");
    }

    @Test
    public void validated_templateNeedsIndex_indexIsRequired() {
        assertThat(
                        errors(
                                new RegisterDraft(
                                        "rada",
                                        "a",
                                        "т",
                                        "internal",
                                        " ",
                                        "{index}/{seq}",
                                        "never",
                                        1L,
                                        true)))
                .containsExactly("index required");
        assertThat(
                        new RegisterDraft(
                                        "rada",
                                        "a",
                                        "т",
                                        "internal",
                                        null,
                                        "{seq}",
                                        "never",
                                        1L,
                                        true)
                                .validated()
                                .index())
                .isEmpty();
    }

    private static List<String> errors(RegisterDraft draft) {
        return catchThrowableOfType(ProblemException.class, draft::validated)
                .problem()
                .errors()
                .stream()
                .map(error -> error.field() + " " + error.code())
                .toList();
    }
}
