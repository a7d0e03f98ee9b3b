package org.cityedms.registration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.junit.Test;

public class UkrainianOrderTest {

    @Test
    public void by_letters_goesAsTheAlphabetDoes() {
        List<String> words =
                new ArrayList<>(
                        List.of("Їжак", "Ґанок", "Гуртожиток", "Іва", "гай", "Єва", "Эхо", "Яр"));
        words.sort(UkrainianOrder.by(Function.identity()));
        assertThat(words)
                .containsExactly("гай", "Гуртожиток", "Ґанок", "Єва", "Іва", "Їжак", "Яр", "Эхо");
    }

    @Test
    public void by_textsThatPunctuationTellsApart_areNotEqual() {
        assertThat(UkrainianOrder.by(Function.<String>identity()).compare("«Дах»", "Дах"))
                .isNotZero();
        assertThat(UkrainianOrder.by(Function.<String>identity()).compare("Дах", "Дах")).isZero();
    }
}
