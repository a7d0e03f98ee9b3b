package org.cityedms.registration.repo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.cityedms.problem.ProblemException;
import org.cityedms.registration.Entry;
import org.cityedms.registration.EntryCursor;
import org.cityedms.registration.FilterField;
import org.cityedms.registration.RegistrationProblems;
import org.junit.Test;

public class JdbcLineLookupTest {
    private final RegisterFixture fixture = new RegisterFixture("К{seq}-" + stamp(), 1);
    private final JdbcLineLookup lookup = new JdbcLineLookup(fixture.jdbc);

    @Test
    public void numbered_exactBeforeWhatOnlyBeginsSo() {
        for (int day = 1; day <= 12; day++) {
            fixture.append("Лист " + day, Instant.parse("2026-03-01T10:00:00Z"));
        }
        String full = fixture.append("Ще", Instant.parse("2026-03-02T10:00:00Z")).number();
        assertThat(lookup.numbered(" № " + full.toLowerCase(Locale.ROOT), 5))
                .singleElement()
                .matches(found -> found.found().exact())
                .matches(found -> found.found().line().entry().number().equals(full));
        List<String> begins =
                lookup.numbered("к1", 50).stream()
                        .filter(this::isOurs)
                        .map(found -> found.found().line().entry().number().replaceFirst("-.*", ""))
                        .toList();
        assertThat(begins).containsExactlyInAnyOrder("К1", "К10", "К11", "К12", "К13");
        assertThat(lookup.numbered("5", 50))
                .filteredOn(this::isOurs)
                .singleElement()
                .matches(found -> found.found().exact());
        assertThat(lookup.numbered("немає%_\\", 5)).isEmpty();
    }

    @Test
    public void values_ofAField_eachOnceFromTheBeginningOn() {
        for (int n = 0; n < 3; n++) {
            fixture.append("Лист", Instant.parse("2026-03-01T10:00:00Z"));
        }
        long register = fixture.register.id();
        assertThat(lookup.values(register, FilterField.REGISTRAR, "", 20))
                .containsExactly("Олена Коваль");
        assertThat(lookup.values(register, FilterField.REGISTRAR, "оЛЕ", 20))
                .containsExactly("Олена Коваль");
        assertThat(lookup.values(register, FilterField.REGISTRAR, "Олек", 20)).isEmpty();
        assertThat(lookup.values(register, FilterField.CORRESPONDENT, "тов", 20))
                .containsExactly("ТОВ «Дах»");
        assertThat(lookup.values(register, FilterField.KIND, "", 20)).isEmpty();
    }

    @Test
    public void ofDay_allRegisters_newestFirstPageByPage() {
        RegisterFixture other = new RegisterFixture();
        // Summer time in Kyiv: the day begins at 21:00 of the day before in Greenwich.
        fixture.append("Учора", Instant.parse("2019-06-02T20:59:59Z"));
        fixture.append("Перший", Instant.parse("2019-06-02T21:00:00Z"));
        other.append("Другий", Instant.parse("2019-06-03T10:00:00Z"));
        fixture.append("Третій", Instant.parse("2019-06-03T10:00:00Z"));
        fixture.append("Завтра", Instant.parse("2019-06-03T21:00:00Z"));
        LocalDate day = LocalDate.of(2019, 6, 3);
        List<String> seen = new ArrayList<>();
        Optional<EntryCursor> from = Optional.empty();
        List<JdbcLineLookup.OfDay> page = lookup.ofDay(day, from, 2);
        while (!page.isEmpty()) {
            page.forEach(line -> seen.add(summary(line)));
            Entry last = page.get(page.size() - 1).line().entry();
            from = Optional.of(new EntryCursor(true, SortKey.of(last.registeredAt()), last.id()));
            page = lookup.ofDay(day, from, 2);
        }
        assertThat(seen).containsExactly("Третій", "Другий", "Перший");
        assertThat(lookup.countOfDay(day)).isEqualTo(3);
        assertThat(lookup.countOfDay(LocalDate.of(2019, 6, 5))).isZero();
    }

    /** Begun anew without a word, a program that reads page by page would never come to the end. */
    @Test
    public void ofDay_placeOfAnotherList_isRefused() {
        Optional<EntryCursor> place = Optional.of(new EntryCursor(true, "Коваль", 7));
        assertThat(
                        catchThrowableOfType(
                                        ProblemException.class,
                                        () -> lookup.ofDay(LocalDate.of(2019, 6, 3), place, 2))
                                .problem()
                                .code())
                .isEqualTo(RegistrationProblems.cursorOfAnotherOrder().code());
    }

    /** A year of two hundred registers; what is asked is a page of the newest of one day. */
    @Test
    public void ofDay_manyRegisters_readsNoMoreOfEachThanAPage() {
        TestDatabase.takenBack(this::planOfADayOfManyRegisters);
    }

    private void planOfADayOfManyRegisters() {
        fixture.jdbc
                .sql(
                        """
                        INSERT INTO ce_register (institution_id, code, title, kind, index_text, template, restart, start_value, active)
                        SELECT r.institution_id, r.code || '-' || n, r.title, r.kind, r.index_text, r.template, r.restart, r.start_value, TRUE
                          FROM ce_register r, generate_series(1, 200) n WHERE r.id = :register
                        """)
                .param("register", fixture.register.id())
                .update();
        fixture.jdbc
                .sql(
                        """
                        INSERT INTO ce_register_entry (register_id, period, position, ordinal, number, node_id, registered_at, registered_on, registrar,
                                                       registrar_name, number_key, search_key)
                        SELECT r.id, '2018', n, n, 'x' || n, gen_random_uuid(), TIMESTAMPTZ '2018-01-01' + n * INTERVAL '12 hours', DATE '2018-01-01',
                               'x', 'x', 'x' || n, 'x'
                          FROM ce_register r, generate_series(1, 700) n WHERE r.code LIKE :codes
                        """)
                .param("codes", fixture.register.code().value() + "-%")
                .update();
        fixture.jdbc.sql("ANALYZE ce_register_entry").update();
        OffsetDateTime from = OffsetDateTime.parse("2018-06-01T00:00:00+03:00");
        String plan =
                String.join(
                        "\n",
                        fixture.jdbc
                                .sql("EXPLAIN (ANALYZE, BUFFERS) " + JdbcLineLookup.OF_DAY)
                                .param("from", from)
                                .param("to", from.plusDays(1))
                                .param("at", from.plusDays(1))
                                .param("id", Long.MAX_VALUE)
                                .param("limit", 9)
                                .query(String.class)
                                .list());
        assertThat(plan)
                .contains("ce_register_entry_newest_ix")
                .doesNotContain("Seq Scan on ce_register_entry");
    }

    private static String summary(JdbcLineLookup.OfDay line) {
        return line.line().entry().content().orElseThrow().summary().orElseThrow();
    }

    private boolean isOurs(JdbcLineLookup.OfKind found) {
        return found.found().line().register().equals(fixture.register.code());
    }

    /** Other tests have lines in this database too. */
    private static String stamp() {
        return Long.toString(System.nanoTime() % 1_000_000);
    }
}
