package org.cityedms.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import org.cityedms.problem.FieldError;
import org.cityedms.problem.ProblemException;
import org.junit.Test;

public class NumberWishTest {
    private static final NumberTemplate MARKED = NumberTemplate.parse("{letter:БП:КО}-{seq}");
    private static final NumberTemplate PLAIN = NumberTemplate.parse("{letter}-{seq}");

    @Test
    public void card_collectiveWithAMarkOfItsOwn_needsNoName() {
        assertThatCode(() -> of(null, "collective").card(MARKED)).doesNotThrowAnyException();
        assertThatCode(() -> of(null, "unsigned").card(PLAIN)).doesNotThrowAnyException();
    }

    /**
     * The first author's letter is printed: reserved without it, no appeal could take the number.
     */
    @Test
    public void card_collectiveUnderTheFirstLetter_needsTheName() {
        ProblemException refused =
                catchThrowableOfType(
                        ProblemException.class, () -> of(null, "collective").card(PLAIN));
        assertThat(refused.problem().errors())
                .extracting(FieldError::field, FieldError::code)
                .containsExactly(tuple("correspondent", "required"));
        assertThat(of("Коваль О.", "collective").card(PLAIN).correspondent()).contains("Коваль О.");
    }

    private static NumberWish of(String correspondent, String authorship) {
        return new NumberWish(null, null, null, null, correspondent, authorship);
    }
}
