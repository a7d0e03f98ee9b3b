package org.cityedms.migration;

import static org.assertj.core.api.Assertions.assertThat;

import com.pholser.junit.quickcheck.Property;
import com.pholser.junit.quickcheck.generator.InRange;
import com.pholser.junit.quickcheck.runner.JUnitQuickcheck;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.junit.Test;
import org.junit.runner.RunWith;

@RunWith(JUnitQuickcheck.class)
public class JournalDateTest {
    @Test
    public void parse_everyWayOfWriting_isTheSameDay() {
        for (String text :
                new String[] {
                    "05.03.2024",
                    "5.3.2024",
                    "5/3/24",
                    "05-03-2024",
                    "2024-03-05",
                    "5 березня 2024 року",
                    "05.03.2024 р.",
                    "2024-03-05T00:00:00"
                }) {
            assertThat(JournalDate.parse(text, 2026)).as(text).contains(LocalDate.of(2024, 3, 5));
        }
    }

    @Test
    public void parse_noDay_isNothing() {
        for (String text :
                new String[] {
                    "", "31.02.2024", "вчора", "2024", "5 мартобря 2024", "1.1.1", "99.99.9999"
                }) {
            assertThat(JournalDate.parse(text, 2026)).as(text).isEmpty();
        }
    }

    @Test
    public void parse_twoDigits_areOfThePast() {
        assertThat(JournalDate.parse("01.02.26", 2026)).contains(LocalDate.of(2026, 2, 1));
        assertThat(JournalDate.parse("01.02.98", 2026)).contains(LocalDate.of(1998, 2, 1));
    }

    @Property
    public void parse_printedDay_comesBack(@InRange(minInt = 0, maxInt = 45_000) int offset) {
        LocalDate day = LocalDate.of(1990, 1, 1).plusDays(offset);
        for (String pattern : new String[] {"dd.MM.yyyy", "d.M.yyyy", "yyyy-MM-dd"}) {
            String text = DateTimeFormatter.ofPattern(pattern, Locale.ROOT).format(day);
            assertThat(JournalDate.parse(text, 2026)).as(text).contains(day);
        }
    }

    @Property(trials = 500)
    public void parse_anyText_neverThrows(String text) {
        JournalDate.parse(text, 2026);
        NumberAndDate.parse(text, 2026);
        CardOfRow.clean(text);
        HeadingGuess.columns(java.util.List.of(text, text));
        new NumberReading(JournalRowsTest.register("{index}/{seq}")).read(text);
    }
}
