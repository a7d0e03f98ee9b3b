package org.cityedms.registration.repo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.cityedms.problem.ProblemException;
import org.cityedms.registration.Entry;
import org.cityedms.registration.EntryCursor;
import org.cityedms.registration.EntryFilter;
import org.cityedms.registration.EntryOrder;
import org.cityedms.registration.EntryPage;
import org.cityedms.registration.EntryQuery;
import org.cityedms.registration.EntrySort;
import org.cityedms.registration.EntryState;
import org.junit.Before;
import org.junit.Test;

public class RegisterPagesTest {
    private RegisterFixture fixture;

    @Before
    public void twentyFiveLines_oneEachDay() {
        fixture = new RegisterFixture();
        for (int day = 1; day <= 25; day++) {
            String summary = day == 7 ? "Про ґанок «Їжачок» 100%_\\" : "Про справу";
            fixture.append(summary, Instant.parse(String.format("2026-03-%02dT10:00:00Z", day)));
        }
    }

    @Test
    public void page_throughAll_seesEachOnceBothWays() {
        List<Long> seen = new ArrayList<>();
        EntryPage page = page(query(Optional.empty(), Optional.empty(), Optional.empty(), 10));
        assertThat(page.previous()).isEmpty();
        seen.addAll(ordinals(page));
        while (page.next().isPresent()) {
            page = page(query(Optional.empty(), Optional.empty(), page.next(), 10));
            seen.addAll(ordinals(page));
        }
        assertThat(seen)
                .hasSize(25)
                .isSortedAccordingTo((a, b) -> Long.compare(b, a))
                .doesNotHaveDuplicates();
        EntryPage back = page(query(Optional.empty(), Optional.empty(), page.previous(), 10));
        assertThat(ordinals(back)).containsExactly(15L, 14L, 13L, 12L, 11L, 10L, 9L, 8L, 7L, 6L);
        EntryPage first = page(query(Optional.empty(), Optional.empty(), back.previous(), 10));
        assertThat(ordinals(first)).startsWith(25L).hasSize(10);
        assertThat(first.previous()).isEmpty();
    }

    @Test
    public void page_newLineMeanwhile_doesNotShiftWhatFollows() {
        EntryPage page = page(query(Optional.empty(), Optional.empty(), Optional.empty(), 10));
        fixture.append("Нове", Instant.parse("2026-03-26T10:00:00Z"));
        assertThat(ordinals(page(query(Optional.empty(), Optional.empty(), page.next(), 3))))
                .containsExactly(15L, 14L, 13L);
    }

    @Test
    public void page_onADay_startsWithItsNewest() {
        EntryPage page =
                page(
                        query(
                                Optional.empty(),
                                Optional.of(LocalDate.of(2026, 3, 5)),
                                Optional.empty(),
                                2));
        assertThat(ordinals(page)).containsExactly(5L, 4L);
        assertThat(page.previous()).isPresent();
        assertThat(ordinals(page(query(Optional.empty(), Optional.empty(), page.previous(), 2))))
                .containsExactly(7L, 6L);
        assertThat(
                        page(query(
                                        Optional.empty(),
                                        Optional.of(LocalDate.of(2020, 1, 1)),
                                        Optional.empty(),
                                        2))
                                .entries())
                .isEmpty();
    }

    @Test
    public void page_search_findsByNumberAndByTextInAnyCase() {
        assertThat(found("7")).containsExactly(7L);
        assertThat(found("№ 17")).containsExactly(17L);
        assertThat(found("01-21/2")).containsExactly(25L, 24L, 23L, 22L, 21L, 20L, 2L);
        assertThat(found("21/25")).containsExactly(25L);
        assertThat(found("ҐАНОК «їжачок»")).containsExactly(7L);
        assertThat(found("100%_\\")).containsExactly(7L);
        assertThat(found("%")).containsExactly(7L);
        assertThat(found("тов \"дах\"")).hasSize(25);
        assertThat(found("немає такого")).isEmpty();
        assertThat(found("' OR 1=1 --")).isEmpty();
        assertThat(found("99999999999999999999")).isEmpty();
    }

    @Test
    public void page_plans_areIndexScans() {
        TestDatabase.takenBack(this::plansOfManyLines);
    }

    private void plansOfManyLines() {
        fixture.jdbc
                .sql(
                        """
                        INSERT INTO ce_register_entry (register_id, period, position, ordinal, number, node_id, registered_at, registered_on, registrar,
                                                       registrar_name, number_key, search_key)
                        SELECT :register, '2025', n, n, '01-21/' || n, gen_random_uuid(), TIMESTAMPTZ '2025-01-01' + n * INTERVAL '1 minute', DATE '2025-01-01',
                               'x', 'x', '01-21/' || n, 'про справу'
                          FROM generate_series(1, 50000) n
                        """)
                .param("register", fixture.register.id())
                .update();
        fixture.jdbc.sql("ANALYZE ce_register_entry").update();
        String base =
                "SELECT id FROM ce_register_entry e WHERE register_id = "
                        + fixture.register.id()
                        + " AND e.state = 'active' ";
        String newest = " ORDER BY e.registered_at DESC, e.id DESC LIMIT 51";
        assertThat(plan(base + newest))
                .contains("ce_register_entry_newest_ix")
                .doesNotContain("Sort");
        assertThat(
                        plan(
                                base
                                        + "AND (e.registered_at, e.id) < (TIMESTAMPTZ '2025-01-15', 0)"
                                        + newest))
                .contains("ce_register_entry_newest_ix")
                .doesNotContain("Sort");
        assertThat(plan(base + "AND (e.ordinal = 41234 OR e.number_key LIKE '41234%')" + newest))
                .contains("ce_register_entry_order_ix")
                .contains("ce_register_entry_number_ix")
                .doesNotContain("Seq Scan");
    }

    @Test
    public void page_everyOrder_goesThroughAllOnceBothWays() {
        fixture.append("Єдиний", Instant.parse("2026-04-01T10:00:00Z"));
        fixture.append("Жовтий", Instant.parse("2026-04-01T11:00:00Z"));
        fixture.append("Ґречний", Instant.parse("2026-04-02T10:00:00Z"));
        fixture.append("Дивний", Instant.parse("2026-04-03T10:00:00Z"));
        for (EntrySort sort : EntrySort.values()) {
            for (boolean descending : new boolean[] {true, false}) {
                EntryOrder order = new EntryOrder(sort, descending);
                List<Long> whole = ordinals(page(in(order, Optional.empty(), 200)));
                List<Long> seen = new ArrayList<>();
                EntryPage page = page(in(order, Optional.empty(), 4));
                seen.addAll(ordinals(page));
                while (page.next().isPresent()) {
                    page = page(in(order, page.next(), 4));
                    seen.addAll(ordinals(page));
                }
                assertThat(seen).as(order.toString()).hasSize(29).isEqualTo(whole);
                List<Long> back = new ArrayList<>(ordinals(page));
                while (page.previous().isPresent()) {
                    page = page(in(order, page.previous(), 4));
                    back.addAll(0, ordinals(page));
                }
                assertThat(back).as(order.toString()).isEqualTo(whole);
            }
        }
        assertThat(
                        page(in(new EntryOrder(EntrySort.SUMMARY, false), Optional.empty(), 4))
                                .entries())
                .extracting(entry -> entry.content().orElseThrow().summary().orElseThrow())
                .containsExactly("Ґречний", "Дивний", "Єдиний", "Жовтий");
    }

    @Test
    public void page_filters_holdTogether() {
        fixture.jdbc
                .sql(
                        "UPDATE ce_register_entry SET state = 'void' WHERE register_id = ? AND ordinal IN (4, 9)")
                .param(fixture.register.id())
                .update();
        assertThat(filtered(Optional.of(EntryState.VOID), Optional.empty(), Optional.empty()))
                .containsExactly(9L, 4L);
        assertThat(
                        filtered(
                                Optional.of(EntryState.VOID),
                                Optional.of(LocalDate.of(2026, 3, 5)),
                                Optional.of(LocalDate.of(2026, 3, 9))))
                .containsExactly(9L);
        assertThat(
                        filtered(
                                Optional.empty(),
                                Optional.of(LocalDate.of(2026, 3, 24)),
                                Optional.empty()))
                .containsExactly(25L, 24L);
    }

    @Test
    public void page_jumpToANumber_startsThereInAnyOrder() {
        for (boolean descending : new boolean[] {true, false}) {
            EntryPage page =
                    page(
                            new EntryQuery(
                                    EntryFilter.EVERYTHING,
                                    new EntryOrder(EntrySort.ORDINAL, descending),
                                    Optional.empty(),
                                    Optional.of("№ 12"),
                                    Optional.empty(),
                                    2));
            assertThat(ordinals(page)).containsExactly(12L, descending ? 11L : 13L);
            assertThat(page.previous()).isPresent();
        }
        assertThat(
                        page(new EntryQuery(
                                        EntryFilter.EVERYTHING,
                                        EntryOrder.NEWEST_FIRST,
                                        Optional.empty(),
                                        Optional.of("777"),
                                        Optional.empty(),
                                        2))
                                .entries())
                .isEmpty();
    }

    @Test
    public void page_jumpToANumber_prefersItToLongerOnes() {
        assertThat(ordinals(page(jumpTo("01-21/2")))).startsWith(2L);
        assertThat(ordinals(page(jumpTo("2")))).startsWith(2L);
        assertThat(ordinals(page(jumpTo("01-21/")))).isEmpty();
    }

    private static EntryQuery jumpTo(String number) {
        return new EntryQuery(
                EntryFilter.EVERYTHING,
                EntryOrder.NEWEST_FIRST,
                Optional.empty(),
                Optional.of(number),
                Optional.empty(),
                2);
    }

    @Test
    public void page_cursorOfAnotherOrder_isRefused() {
        assertThatThrownBy(
                        () ->
                                page(
                                        in(
                                                new EntryOrder(EntrySort.ORDINAL, true),
                                                Optional.of(new EntryCursor(true, "Ґ", 1)),
                                                2)))
                .isInstanceOf(ProblemException.class);
    }

    private List<Long> filtered(
            Optional<EntryState> state, Optional<LocalDate> from, Optional<LocalDate> until) {
        return ordinals(
                page(
                        new EntryQuery(
                                new EntryFilter(
                                        Optional.empty(),
                                        state,
                                        from,
                                        until,
                                        Optional.of("ТОВ «Дах»"),
                                        Optional.of("Олена Коваль"),
                                        Optional.empty()),
                                EntryOrder.NEWEST_FIRST,
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                50)));
    }

    private static EntryQuery in(EntryOrder order, Optional<EntryCursor> cursor, int limit) {
        return new EntryQuery(
                EntryFilter.EVERYTHING, order, Optional.empty(), Optional.empty(), cursor, limit);
    }

    private String plan(String sql) {
        return String.join("\n", fixture.jdbc.sql("EXPLAIN " + sql).query(String.class).list());
    }

    private List<Long> found(String text) {
        return ordinals(page(query(Optional.of(text), Optional.empty(), Optional.empty(), 50)));
    }

    private EntryPage page(EntryQuery query) {
        return fixture.pages.page(fixture.register.id(), query, reader(entry -> true));
    }

    private static EntryQuery query(
            Optional<String> text,
            Optional<LocalDate> on,
            Optional<EntryCursor> cursor,
            int limit) {
        return new EntryQuery(
                EntryFilter.ofText(text),
                EntryOrder.NEWEST_FIRST,
                on,
                Optional.empty(),
                cursor,
                limit);
    }

    private static List<Long> ordinals(EntryPage page) {
        return page.entries().stream().map(Entry::ordinal).toList();
    }

    @Test
    public void page_searchByContent_findsOnlyWhatTheReaderMayOpen() {
        for (int n = 0; n < 450; n++) {
            fixture.append(n == 3 ? "Ямполенко про дах" : "Ямполенко таємно " + n, Instant.EPOCH);
        }
        EntryPage found =
                fixture.pages.page(
                        fixture.register.id(),
                        query("ямполенко", 2),
                        reader(
                                entry ->
                                        entry.content()
                                                .orElseThrow()
                                                .summary()
                                                .orElse("")
                                                .endsWith("дах")));
        assertThat(found.entries()).hasSize(1);
        assertThat(found.next()).isEmpty();
    }

    @Test
    public void page_searchByContent_tellsNothingOfWhatIsClosed() {
        fixture.append("Ямполенко таємно", Instant.EPOCH);
        EntryPage found =
                fixture.pages.page(
                        fixture.register.id(), query("ямполенко", 2), reader(entry -> false));
        assertThat(found.entries()).isEmpty();
        assertThat(found.next()).isEmpty();
        assertThat(found.previous()).isEmpty();
    }

    @Test
    public void page_searchByNumber_findsTheLineOfAClosedDocument() {
        String number = fixture.append("Ямполенко таємно", Instant.EPOCH).number();
        EntryPage found =
                fixture.pages.page(
                        fixture.register.id(), query(number, 50), reader(entry -> false));
        assertThat(found.entries()).extracting(Entry::number).contains(number);
    }

    @Test
    public void page_filteredOrSortedByContent_tellsNothingOfWhatIsClosed() {
        EntryFilter ofCorrespondent =
                new EntryFilter(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of("ТОВ «Дах»"),
                        Optional.empty(),
                        Optional.empty());
        EntryQuery filtered =
                new EntryQuery(
                        ofCorrespondent,
                        EntryOrder.NEWEST_FIRST,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        5);
        EntryQuery sorted = in(new EntryOrder(EntrySort.CORRESPONDENT, false), Optional.empty(), 5);
        for (EntryQuery query : List.of(filtered, sorted)) {
            assertThat(page(query).entries()).hasSize(5);
            EntryPage closed =
                    fixture.pages.page(fixture.register.id(), query, reader(entry -> false));
            assertThat(closed.entries()).isEmpty();
            assertThat(closed.next()).isEmpty();
        }
        EntryQuery newest = in(EntryOrder.NEWEST_FIRST, Optional.empty(), 5);
        assertThat(
                        fixture.pages
                                .page(fixture.register.id(), newest, reader(entry -> false))
                                .entries())
                .hasSize(5);
    }

    @Test
    public void page_readerOfNumbersOnly_findsNothingByContent() {
        String number = fixture.append("Ямполенко про дах", Instant.EPOCH).number();
        LineReader reader = new LineReader(entry -> true, false);
        assertThat(fixture.pages.page(fixture.register.id(), query("ямполенко", 5), reader))
                .isEqualTo(new EntryPage(List.of(), Optional.empty(), Optional.empty()));
        assertThat(fixture.pages.page(fixture.register.id(), query(number, 50), reader).entries())
                .extracting(Entry::number)
                .contains(number);
    }

    private static LineReader reader(Predicate<Entry> mayOpen) {
        return new LineReader(mayOpen, true);
    }

    private static EntryQuery query(String text, int limit) {
        return query(Optional.of(text), Optional.empty(), Optional.empty(), limit);
    }
}
