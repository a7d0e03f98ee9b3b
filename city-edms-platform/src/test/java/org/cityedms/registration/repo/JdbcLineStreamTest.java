package org.cityedms.registration.repo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cityedms.registration.EntryFilter;
import org.cityedms.registration.StreamedLine;
import org.junit.Before;
import org.junit.Test;

public class JdbcLineStreamTest {
    private final RegisterFixture fixture = new RegisterFixture();
    private final JdbcLineStream lines = new JdbcLineStream(TestDatabase.dataSource());

    @Before
    public void aRegisterOfTwoYears() {
        for (int n = 1; n <= 12; n++) {
            fixture.append(
                    n == 5 ? "Про дах школи" : "Про щось " + n,
                    Instant.parse(String.format("2026-03-%02dT10:00:00Z", n)));
        }
        fixture.append("Про дах садка", Instant.parse("2027-01-05T10:00:00Z"));
    }

    @Test
    public void read_everything_inTheOrderOfTheJournalWithTheirCards() throws IOException {
        List<StreamedLine> read = read(EntryFilter.EVERYTHING);
        assertThat(read).hasSize(13);
        assertThat(read.get(0).entry().number()).isEqualTo("01-21/1");
        assertThat(read.get(12).entry().registeredOn()).isEqualTo(LocalDate.of(2027, 1, 5));
        assertThat(read.get(4).card().summary()).contains("Про дах школи");
        assertThat(read.get(4).card().correspondent()).contains("ТОВ «Дах»");
    }

    @Test
    public void read_aText_findsWhatTheListFinds() throws IOException {
        assertThat(numbers(EntryFilter.ofText(Optional.of("ДАХ ШК")))).containsExactly("01-21/5");
        assertThat(numbers(EntryFilter.ofText(Optional.of("01-21/12"))))
                .containsExactly("01-21/12");
        assertThat(numbers(EntryFilter.ofText(Optional.of("5")))).containsExactly("01-21/5");
        assertThat(numbers(EntryFilter.ofText(Optional.of("немає такого")))).isEmpty();
    }

    @Test
    public void read_daysAndOthers_leaveTheRestOut() throws IOException {
        EntryFilter march =
                new EntryFilter(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(LocalDate.of(2026, 3, 2)),
                        Optional.of(LocalDate.of(2026, 3, 4)),
                        Optional.of("ТОВ «Дах»"),
                        Optional.of("Олена Коваль"),
                        Optional.empty());
        assertThat(numbers(march)).containsExactly("01-21/2", "01-21/3", "01-21/4");
    }

    private List<StreamedLine> read(EntryFilter filter) throws IOException {
        List<StreamedLine> read = new ArrayList<>();
        lines.read(fixture.register, filter, read::add);
        return read;
    }

    private List<String> numbers(EntryFilter filter) throws IOException {
        return read(filter).stream().map(line -> line.entry().number()).toList();
    }
}
