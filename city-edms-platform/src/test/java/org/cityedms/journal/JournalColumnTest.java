package org.cityedms.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.cityedms.registration.EntryState;
import org.junit.Test;

public class JournalColumnTest {
    @Test
    public void value_annexes_tellsTheirSheetsToo() {
        assertThat(annexes("2", "8")).isEqualTo("2 (8 арк.)");
        assertThat(annexes("2", null)).isEqualTo("2");
        assertThat(annexes(null, "8")).isEqualTo("8 арк.");
        assertThat(annexes(null, null)).isEmpty();
    }

    private static String annexes(String count, String sheets) {
        return JournalColumn.ANNEXES.value(
                new JournalRow(
                        EntryState.ACTIVE,
                        1,
                        "01-21/1",
                        LocalDate.of(2026, 3, 2),
                        "Олена Коваль",
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.ofNullable(count),
                        Optional.ofNullable(sheets),
                        Optional.empty()));
    }
}
