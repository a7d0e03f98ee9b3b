package org.cityedms.registration;

import static org.assertj.core.api.Assertions.assertThat;

import com.pholser.junit.quickcheck.Property;
import com.pholser.junit.quickcheck.runner.JUnitQuickcheck;
import java.text.Normalizer;
import java.util.Locale;
import org.junit.Test;
import org.junit.runner.RunWith;

@RunWith(JUnitQuickcheck.class)
public class SearchKeyTest {
    @Test
    public void of_kindsOfQuotesDashesAndSpaces_makeNoDifference() {
        assertThat(SearchKey.of(" Об’єднання  «Мрія» –\t№\u00a05 \n"))
                .isEqualTo("об'єднання \"мрія\" - no 5");
        assertThat(SearchKey.of(" \t ")).isEmpty();
    }

    /** The same in the words of expressions, slowly. */
    @Property
    public void of_anyText_isWhatTheExpressionsSay(String text) {
        assertThat(SearchKey.of(text))
                .isEqualTo(
                        Normalizer.normalize(text, Normalizer.Form.NFKC)
                                .toLowerCase(Locale.forLanguageTag("uk"))
                                .replaceAll("[’‘ʼ`´ʹ′]", "'")
                                .replaceAll("[‐‑‒–—−]", "-")
                                .replaceAll("[«»“”„]", "\"")
                                .replaceAll("\\s+", " ")
                                .strip());
    }
}
