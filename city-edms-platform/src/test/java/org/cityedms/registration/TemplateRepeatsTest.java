package org.cityedms.registration;

import static org.assertj.core.api.Assertions.assertThat;

import com.pholser.junit.quickcheck.Property;
import com.pholser.junit.quickcheck.runner.JUnitQuickcheck;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.Test;
import org.junit.runner.RunWith;

@RunWith(JUnitQuickcheck.class)
public class TemplateRepeatsTest {
    private static final List<String> PARTS =
            List.of(
                    "{seq}",
                    "{seq:2}",
                    "{yyyy}",
                    "{yy}",
                    "{q}",
                    "{mm}",
                    "{dd}",
                    "{case}",
                    "{unit}",
                    "{session}",
                    "{session:roman}",
                    "{convocation}",
                    "{convocation:arabic}",
                    "{letter}",
                    "{letter:БП}",
                    "{letter:Я:КО}",
                    "{index}",
                    "-",
                    "/",
                    "1",
                    "р",
                    "I",
                    "",
                    "");
    private static final List<String> TEXTS =
            List.of("1", "2", "12", "1-2", "1/1", "I", "р", "1р", "П1", "О2");
    private static final List<Authorship> AUTHORS = List.of(Authorship.values());
    private static final List<String> NAMES = List.of("Коваль", "Юрченко", "Блях", "Ivan", "Vira");

    @Test
    public void repeats_countedWithoutItsPart_isSaid() {
        assertFault("{seq}", Restart.QUARTERLY, "template-without-quarter");
        assertFault("{seq}", Restart.UNIT, "template-without-unit");
        assertFault("{seq}-{session}", Restart.SESSION, "template-without-session");
        assertFault("{seq}/{convocation}", Restart.SESSION, "template-without-session");
    }

    @Test
    public void repeats_partsThatRunTogether_isSaid() {
        for (String template :
                List.of(
                        "{seq}{case}",
                        "{case}{seq}",
                        "{unit}5{seq}",
                        "{session}{seq}",
                        "{unit}-{seq}/{case}")) {
            assertFault(template, Restart.YEARLY, "template-ambiguous");
        }
        assertFault("{seq}/{unit}-{case}", Restart.UNIT, "template-ambiguous");
        assertFault("{seq}{letter:БП}{unit}", Restart.UNIT, "template-ambiguous");
        assertFault(
                "{seq}-{session:roman}{letter}{convocation}",
                Restart.SESSION,
                "template-ambiguous");
    }

    @Test
    public void repeats_formsThatCouncilsUse_areTaken() {
        assertFine(Restart.YEARLY, "{index}/{seq}", "{seq}-р", "{letter}-{seq}", "{case}/{seq}");
        assertFine(Restart.YEARLY, "{seq}/{case}", "{seq}{mm}", "{unit}/{case}-{seq}", "{seq}{yy}");
        assertFine(Restart.NEVER, "{seq}", "{seq}-{yyyy}");
        assertFine(Restart.QUARTERLY, "{q}/{seq}", "{seq}-{mm}.{yy}");
        assertFine(Restart.UNIT, "{unit}/{seq}", "{seq}-{unit}", "{unit}-{letter:БП:КО}{seq}");
        assertFine(Restart.YEARLY, "{letter:БП:КО}-{seq}", "{letter:БП:КО}{seq}", "{seq}{letter}");
        assertFine(Restart.QUARTERLY, "{letter:БП:КО}{q}{seq}");
        assertFine(Restart.SESSION, "{seq}-{session}/{convocation}");
    }

    /**
     * Whatever template is let pass: different ordinals, or the same one of different periods, of
     * one year print different numbers.
     */
    @Property(trials = 4000)
    public void print_anyTemplateThatPasses_neverRepeatsWithinAYear(long seed) {
        Random random = new Random(seed);
        StringBuilder source = new StringBuilder();
        for (int i = 1 + random.nextInt(7); i > 0; i--) {
            source.append(PARTS.get(random.nextInt(PARTS.size())));
        }
        List<Restart> rules = List.copyOf(EnumSet.allOf(Restart.class));
        Restart restart = rules.get(random.nextInt(rules.size()));
        Optional<NumberTemplate> passing = passing(source.toString(), restart);
        if (passing.isEmpty()) {
            return;
        }
        NumberTemplate template = passing.get();
        Map<String, String> origins = new HashMap<>();
        for (int i = 0; i < 200; i++) {
            NumberContext context = context(random);
            String origin =
                    context.ordinal()
                            + " of "
                            + CountingPeriod.of(restart, context.day(), context.facts()).key();
            String other = origins.putIfAbsent(template.print(context), origin);
            assertThat(other == null || other.equals(origin))
                    .as("%s by %s: %s and %s", template, restart, origin, other)
                    .isTrue();
        }
    }

    private static NumberContext context(Random random) {
        NumberFacts facts =
                new NumberFacts(
                        TEXTS.get(random.nextInt(TEXTS.size())),
                        TEXTS.get(random.nextInt(TEXTS.size())),
                        1 + random.nextInt(22),
                        1 + random.nextInt(12),
                        NAMES.get(random.nextInt(NAMES.size())),
                        AUTHORS.get(random.nextInt(AUTHORS.size())));
        return new NumberContext(
                "12",
                1 + random.nextInt(30),
                LocalDate.of(2026, 1 + random.nextInt(12), 1 + random.nextInt(28)),
                facts);
    }

    /** Seven of the longest parts are more than a template may have. */
    private static Optional<NumberTemplate> passing(String source, Restart restart) {
        try {
            NumberTemplate template =
                    NumberTemplate.parse(source.contains("{seq") ? source : source + "{seq}");
            return template.repeats(restart, "12").isEmpty()
                    ? Optional.of(template)
                    : Optional.empty();
        } catch (TemplateSyntaxException refused) {
            return Optional.empty();
        }
    }

    private static void assertFault(String template, Restart restart, String code) {
        assertThat(NumberTemplate.parse(template).repeats(restart, "01-21"))
                .as(template)
                .contains(code);
    }

    private static void assertFine(Restart restart, String... templates) {
        for (String template : templates) {
            assertThat(NumberTemplate.parse(template).repeats(restart, "01-21"))
                    .as(template)
                    .isEmpty();
        }
    }
}
