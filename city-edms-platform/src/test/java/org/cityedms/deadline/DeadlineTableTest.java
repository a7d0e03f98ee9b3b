package org.cityedms.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cityedms.registration.Coded;
import org.junit.Test;

/** Two hundred deadlines, each with the reckoning that a person can follow on a wall calendar. */
public class DeadlineTableTest {
    private static final List<List<String>> ROWS = Tsv.rows("deadlines-explained.tsv");

    @Test
    public void compute_eachLineOfTheTable_agrees() {
        for (List<String> row : ROWS) {
            Term term =
                    new Term(
                            Integer.parseInt(row.get(2)),
                            Coded.find(TermUnit.class, row.get(3)).orElseThrow());
            LastDayRule rule = Coded.find(LastDayRule.class, row.get(4)).orElseThrow();
            DeadlineCalculator calculator = new DeadlineCalculator(Tsv.calendar(row.get(0)));
            assertThat(
                            calculator
                                    .compute(
                                            preset(term, rule),
                                            DeadlineStart.on(LocalDate.parse(row.get(1))))
                                    .due())
                    .as(row.toString())
                    .isEqualTo(row.get(5));
        }
    }

    @Test
    public void table_hasWhatItIsFor() {
        assertThat(ROWS).hasSize(200);
        Set<String> kinds = new HashSet<>();
        ROWS.forEach(
                row -> {
                    kinds.add(row.get(0) + " " + row.get(3) + " " + row.get(4));
                    assertThat(row.get(6)).as("how it was reckoned").isNotBlank();
                });
        assertThat(kinds)
                .contains(
                        "law working-days as-is",
                        "peace working-days as-is",
                        "law calendar-days preceding",
                        "law calendar-days following",
                        "peace calendar-days preceding",
                        "law months preceding",
                        "law months following");
        assertThat(ROWS)
                .filteredOn(row -> row.get(6).contains("перенесено"))
                .hasSizeGreaterThan(15);
        assertThat(ROWS).filteredOn(row -> row.get(6).contains("Великдень")).isNotEmpty();
    }

    private static DeadlinePreset preset(Term term, LastDayRule rule) {
        return new DeadlinePreset(
                "table",
                Bilingual.same("Строк"),
                Bilingual.same("закон"),
                Direction.AFTER,
                term,
                StartRule.NEXT_DAY,
                rule,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
