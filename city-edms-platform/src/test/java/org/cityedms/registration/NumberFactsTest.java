package org.cityedms.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.pholser.junit.quickcheck.Property;
import com.pholser.junit.quickcheck.generator.InRange;
import com.pholser.junit.quickcheck.runner.JUnitQuickcheck;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.Test;
import org.junit.runner.RunWith;

@RunWith(JUnitQuickcheck.class)
public class NumberFactsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 31);

    @Test
    public void period_everyRule_hasAReadableKey() {
        NumberFacts facts = NumberFacts.SAMPLE;
        assertThat(CountingPeriod.of(Restart.YEARLY, DAY, facts).key()).isEqualTo("2026");
        assertThat(CountingPeriod.of(Restart.QUARTERLY, DAY, facts).key()).isEqualTo("2026-q1");
        assertThat(CountingPeriod.of(Restart.QUARTERLY, DAY.plusDays(1), facts).key())
                .isEqualTo("2026-q2");
        assertThat(CountingPeriod.of(Restart.UNIT, DAY, facts).key()).isEqualTo("2026:03");
        assertThat(CountingPeriod.of(Restart.SESSION, DAY, facts).key()).isEqualTo("32/8");
        assertThat(CountingPeriod.of(Restart.NEVER, DAY, facts).key()).isEqualTo("-");
    }

    @Test
    public void period_longestUnit_fits() {
        String unit = "я".repeat(NumberFacts.MAXIMUM_UNIT);
        NumberFacts facts = new NumberFacts("", unit, 0, 0, "");
        assertThat(CountingPeriod.of(Restart.UNIT, DAY, facts).key()).endsWith(unit);
    }

    @Test
    public void period_unitThatTheCardLacks_isAnError() {
        assertThatThrownBy(() -> CountingPeriod.of(Restart.UNIT, DAY))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    public void letter_surnames_isTheirCapital() {
        assertLetter("Коваленко Олена", "К");
        assertLetter("їжакевич", "Ї");
        assertLetter("Йовенко", "Й");
        assertLetter("И\u0306овенко", "Й");
        assertLetter("Ґудзь", "Ґ");
        assertLetter("Джунь", "Д");
        assertLetter("Дзюба", "Д");
        assertLetter("ʼЯценко", "Я");
        assertLetter("«Дах», ОСББ", "Д");
        assertLetter("ТОВ «Дах»", "Т");
        assertLetter("Straße", "S");
        assertLetter("ß", "S");
    }

    @Test
    public void letter_withoutAnAuthor_isTheAnonymousOne() {
        assertLetter("", "Ж");
        assertLetter("№ 15", "Ж");
        assertLetter("Анонімне звернення", "Ж");
        assertLetter("Без підпису", "Ж");
    }

    @Test
    public void allow_reservedForAnAuthor_isTheSameLetterOrMark() {
        NumberTemplate template = NumberTemplate.parse("{letter:БП:КО}-{seq}");
        NumberFacts koval = new NumberFacts("", "", 0, 0, "Коваль О.");
        NumberFacts many = koval.by(Authorship.COLLECTIVE);
        NumberFacts reserved = new NumberFacts("", "", 0, 0, "Кравець");
        assertThat(reserved.allow(koval, template)).isTrue();
        assertThat(reserved.allow(many, template)).isFalse();
        NumberFacts forMany = NumberFacts.NONE.by(Authorship.COLLECTIVE);
        assertThat(forMany.allow(many, template)).isTrue();
        assertThat(forMany.allow(koval, template)).isFalse();
        assertThat(NumberFacts.NONE.allow(many, template)).isTrue();
    }

    @Test
    public void count_digitsAndRomans_areTheSame() {
        assertThat(NumberFacts.count("8", 99)).contains(8);
        assertThat(NumberFacts.count("VIII", 99)).contains(8);
        assertThat(NumberFacts.count("ХІІ", 99)).as("typed in Cyrillic").contains(12);
        assertThat(NumberFacts.count("0", 99)).isEmpty();
        assertThat(NumberFacts.count("IIX", 99)).isEmpty();
        assertThat(NumberFacts.count("100", 99)).isEmpty();
        assertThat(NumberFacts.count("", 99)).isEmpty();
    }

    @Property
    public void roman_anyNumber_isReadBack(@InRange(min = "1", max = "3999") int number) {
        assertThat(RomanNumeral.parse(RomanNumeral.print(number))).contains(number);
    }

    @Property
    public void roman_anyText_isNumeralOrNothing(String text) {
        Optional<Integer> number = RomanNumeral.parse(text);
        assertThat(number.isEmpty() || number.get() >= 1).isTrue();
    }

    private static void assertLetter(String correspondent, String letter) {
        assertThat(
                        new NumberPart.Letter("Ж", Optional.empty())
                                .of(new NumberFacts("", "", 0, 0, correspondent)))
                .as(correspondent)
                .isEqualTo(letter);
    }
}
