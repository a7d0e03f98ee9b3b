package org.cityedms.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.pholser.junit.quickcheck.Property;
import com.pholser.junit.quickcheck.generator.InRange;
import com.pholser.junit.quickcheck.runner.JUnitQuickcheck;
import java.time.LocalDate;
import org.junit.Test;
import org.junit.runner.RunWith;

@RunWith(JUnitQuickcheck.class)
public class NumberTemplateTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 4);
    private static final NumberFacts FACTS =
            new NumberFacts("03-05", "07", 32, 8, "Їжакевич Олена");

    @Test
    public void print_everyPart_printsIt() {
        assertThat(print("{index}/{seq}", 57)).isEqualTo("01-21/57");
        assertThat(print("{seq:5}-{yyyy}", 57)).isEqualTo("00057-2026");
        assertThat(print("{dd}.{mm}.{yy} № {seq}/{case}", 57)).isEqualTo("04.03.26 № 57/03-05");
        assertThat(print("К-{seq:2}", 1234)).isEqualTo("К-1234");
        assertThat(print("{seq}-{session}/{convocation}", 1024)).isEqualTo("1024-32/VIII");
        assertThat(print("{seq}-{session:roman}/{convocation:arabic}", 1024))
                .isEqualTo("1024-XXXII/8");
        assertThat(print("{unit}/{seq}-{q}", 57)).isEqualTo("07/57-1");
        assertThat(print("{letter}-{seq}", 15)).isEqualTo("Ї-15");
    }

    @Test
    public void parse_fault_namesCodeAndPosition() {
        assertFault("{index}/{seq", "template-unclosed", 8);
        assertFault("{index}}/{seq}", "template-unopened", 7);
        assertFault("{seq}{nope}", "template-unknown", 5);
        assertFault("{seq:0}", "template-width", 0);
        assertFault("{seq:13}", "template-width", 0);
        assertFault("{seq:x}", "template-width", 0);
        assertFault("{letter:}{seq}", "template-unknown", 0);
        assertFault("{letter:Б1}{seq}", "template-unknown", 0);
        assertFault("{letter:Безпі}{seq}", "template-unknown", 0);
        assertFault("{letter:БП:}{seq}", "template-unknown", 0);
        assertFault("{letter:БП:КО:ІН}{seq}", "template-unknown", 0);
        assertFault("{session:x}{seq}", "template-unknown", 0);
        assertFault("{seq}\u0007", "template-character", 5);
        assertFault("{index}", "template-without-seq", 0);
        assertFault("", "template-without-seq", 0);
        assertFault("x".repeat(101), "too-long", 100);
    }

    @Test
    public void print_authorsLetter_tellsUnsignedAndCollectiveOnes() {
        assertAuthors("{letter}-{seq}", "Ї-15", "А-15", "Ї-15");
        assertAuthors("{letter:Я}-{seq}", "Ї-15", "Я-15", "Ї-15");
        assertAuthors("{letter:БП}-{seq}", "Ї-15", "БП-15", "Ї-15");
        assertAuthors("{letter:БП:КО}-{seq}", "Ї-15", "БП-15", "КО-15");
    }

    private static void assertAuthors(
            String template, String named, String unsigned, String collective) {
        assertThat(print(template, Authorship.NAMED)).isEqualTo(named);
        assertThat(print(template, Authorship.UNSIGNED)).isEqualTo(unsigned);
        assertThat(print(template, Authorship.COLLECTIVE)).isEqualTo(collective);
    }

    private static String print(String template, Authorship authorship) {
        return NumberTemplate.parse(template)
                .print(new NumberContext("01-21", 15, DAY, FACTS.by(authorship)));
    }

    @Test
    public void sameLetter_authors_isWhatTheTemplatePrints() {
        NumberFacts other = new NumberFacts("", "", 0, 0, "Їм");
        NumberFacts another = new NumberFacts("", "", 0, 0, "Коваль");
        assertThat(same("{letter}-{seq}", FACTS, other)).isTrue();
        assertThat(same("{letter}-{seq}", FACTS, another)).isFalse();
        NumberFacts many = FACTS.by(Authorship.COLLECTIVE);
        assertThat(same("{letter:БП}-{seq}", FACTS, many)).isTrue();
        assertThat(same("{letter:БП:КО}-{seq}", FACTS, many)).isFalse();
        assertThat(same("{letter:БП:КО}-{seq}", another.by(Authorship.COLLECTIVE), many)).isTrue();
        assertThat(same("{seq}", FACTS, another)).isTrue();
    }

    private static boolean same(String template, NumberFacts one, NumberFacts other) {
        return NumberTemplate.parse(template).sameLetter(one, other);
    }

    @Test
    public void print_literal_followsTheOrdinal() {
        NumberContext context = new NumberContext("01-21", 12, "-а", DAY, FACTS);
        assertThat(NumberTemplate.parse("{index}/{seq:3}").print(context)).isEqualTo("01-21/012-а");
    }

    @Test
    public void needs_parts_saysWhatTheCardMustHave() {
        NumberTemplate template = NumberTemplate.parse("{seq}-{session}/{convocation}");
        assertThat(template.needsSession()).isTrue();
        assertThat(template.needsConvocation()).isTrue();
        assertThat(template.needsUnit()).isFalse();
        assertThat(template.needsAuthor()).isFalse();
        assertThat(NumberTemplate.parse("{letter}-{seq}/{unit}").needsUnit()).isTrue();
        assertThat(NumberTemplate.parse("{letter:Я}-{seq}").needsAuthor()).isTrue();
    }

    @Test
    public void parse_maximumLength_isTaken() {
        String template = "{seq}" + "x".repeat(95);
        assertThat(NumberTemplate.parse(template).print(context(1))).hasSize(96);
    }

    /**
     * Whatever is typed is either a template that prints the ordinal, or a fault inside the text.
     */
    @Property(trials = 2000)
    public void parse_anything_isTemplateOrFault(String source) {
        TemplateSyntaxException fault =
                catchThrowableOfType(
                        TemplateSyntaxException.class,
                        () -> NumberTemplate.parse(source).print(context(57)));
        if (fault == null) {
            assertThat(NumberTemplate.parse(source).print(context(57))).contains("57");
        } else {
            assertThat(fault.position()).isBetween(0, Math.max(100, source.length()));
        }
    }

    /** Two ordinals of a register never print the same number. */
    @Property(trials = 500)
    public void print_differentOrdinals_differentNumbers(
            @InRange(min = "1", max = "999999999999") long one,
            @InRange(min = "1", max = "999999999999") long other,
            @InRange(min = "1", max = "12") int width) {
        String template = "{index}/{seq:" + width + "}-{yyyy}";
        assertThat(print(template, one).equals(print(template, other))).isEqualTo(one == other);
    }

    @Test
    public void excess_longIndexes_isSaid() {
        NumberTemplate template = NumberTemplate.parse("{index}".repeat(10) + "{seq}");
        assertThat(template.excess(30, 0)).contains(312);
        assertThat(template.excess(10, 0)).isEmpty();
    }

    private static void assertFault(String source, String code, int position) {
        assertThatThrownBy(() -> NumberTemplate.parse(source))
                .isInstanceOfSatisfying(
                        TemplateSyntaxException.class,
                        fault -> {
                            assertThat(fault.code()).isEqualTo(code);
                            assertThat(fault.position()).isEqualTo(position);
                        });
    }

    private static String print(String template, long ordinal) {
        return NumberTemplate.parse(template).print(context(ordinal));
    }

    private static NumberContext context(long ordinal) {
        return new NumberContext("01-21", ordinal, DAY, FACTS);
    }
}
