package org.cityedms.registration.repo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.Set;
import org.cityedms.problem.ProblemException;
import org.cityedms.registration.Card;
import org.cityedms.registration.NumberWish;
import org.cityedms.registration.RegisterDraft;
import org.cityedms.registration.RegisterSettings;
import org.junit.Test;

public class UnitCheckTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 27);

    @Test
    public void require_indexOfAUnit_isTaken() {
        assertThatCode(() -> check("03-12", Set.of("03", "03-12"), byUnit()))
                .doesNotThrowAnyException();
    }

    @Test
    public void require_indexThatNoUnitHas_isRefused() {
        ProblemException refused =
                catchThrowableOfType(
                        ProblemException.class,
                        () -> check("03-21", Set.of("03", "03-12"), byUnit()));
        assertThat(refused.problem().errors())
                .singleElement()
                .matches(error -> error.field().equals("additional.unit"))
                .matches(error -> error.code().equals("unknown-unit"));
    }

    @Test
    public void require_councilWithoutIndexes_takesWhatIsWritten() {
        assertThatCode(() -> check("03-21", Set.of(), byUnit())).doesNotThrowAnyException();
    }

    @Test
    public void require_numberWithoutTheUnit_isNotLookedAt() {
        assertThatCode(() -> check("03-21", Set.of("03"), settings("{index}/{seq}", "yearly")))
                .doesNotThrowAnyException();
    }

    private static void check(String unit, Set<String> known, RegisterSettings settings) {
        Card card = new NumberWish(null, unit, null, null, null, null).card(byUnit().template());
        new UnitCheck((institution, day) -> institution.equals("rada") ? known : Set.of())
                .require(settings, card, "additional.unit", DAY);
    }

    private static RegisterSettings byUnit() {
        return settings("{unit}/{seq}", "unit");
    }

    private static RegisterSettings settings(String template, String restart) {
        return new RegisterDraft(
                        "rada", "by-unit", "Реєстр", "internal", "01", template, restart, 1L, true)
                .validated();
    }
}
