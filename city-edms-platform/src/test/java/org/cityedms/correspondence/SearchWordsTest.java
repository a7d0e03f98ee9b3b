package org.cityedms.correspondence;

import static org.assertj.core.api.Assertions.assertThat;

import com.pholser.junit.quickcheck.Property;
import com.pholser.junit.quickcheck.runner.JUnitQuickcheck;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.cityedms.registration.UkrainianOrder;
import org.junit.Test;
import org.junit.runner.RunWith;

@RunWith(JUnitQuickcheck.class)
public class SearchWordsTest {
    @Test
    public void index_word_isFoundByItsEndings() {
        assertThat(SearchWords.index(List.of("ТОВ «Об’єкт»")))
                .containsExactly("тов", "обєкт", "бєкт", "єкт");
    }

    @Test
    public void asked_apostrophesAndQuotes_makeNoDifference() {
        assertThat(SearchWords.asked("«Об'єкт», тов")).containsExactly("обєкт", "тов");
        assertThat(SearchWords.asked("' & | ! :*")).isEmpty();
    }

    @Test
    public void identity_legalForms_tellNothing() {
        String identity = SearchWords.identity("ТОВ «Зарічводоканал»");
        assertThat(SearchWords.identity("Зарічводоканал, ТОВ")).isEqualTo(identity);
        assertThat(
                        SearchWords.identity(
                                "Товариство з обмеженою відповідальністю \"ЗАРІЧВОДОКАНАЛ\""))
                .isEqualTo(identity);
        assertThat(SearchWords.identity("КП «Зарічтепло»")).isNotEqualTo(identity);
        assertThat(SearchWords.identity("ТОВ")).isEqualTo("тов");
    }

    @Test
    public void key_ukrainianAlphabet_isInItsOrder() {
        List<String> names =
                new ArrayList<>(
                        List.of(
                                "Їжак",
                                "Ґанок",
                                "Іва",
                                "Гора",
                                "«Дах»",
                                "Ива",
                                "Єва",
                                "Ева",
                                "Bank",
                                "21 ліцей",
                                "Дах і",
                                "Даха"));
        names.sort((one, other) -> compare(UkrainianOrder.key(one), UkrainianOrder.key(other)));
        assertThat(names)
                .containsExactly(
                        "21 ліцей",
                        "Гора",
                        "Ґанок",
                        "«Дах»",
                        "Дах і",
                        "Даха",
                        "Ева",
                        "Єва",
                        "Ива",
                        "Іва",
                        "Їжак",
                        "Bank");
    }

    @Property(trials = 500)
    public void index_anyText_holdsWhatIsAskedOfIt(String text) {
        Set<String> words = SearchWords.index(List.of(text));
        assertThat(words).noneMatch(word -> word.isEmpty() || word.contains(" "));
        assertThat(words).containsAll(SearchWords.asked(text));
        assertThat(words).allMatch(word -> word.codePoints().allMatch(Character::isLetterOrDigit));
    }

    private static int compare(byte[] one, byte[] other) {
        return java.util.Arrays.compareUnsigned(one, other);
    }
}
