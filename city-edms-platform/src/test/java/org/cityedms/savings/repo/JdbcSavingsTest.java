package org.cityedms.savings.repo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.assertj.core.groups.Tuple;
import org.cityedms.registration.repo.TestDatabase;
import org.cityedms.savings.Assumption;
import org.cityedms.savings.Baseline;
import org.cityedms.savings.BaselineDraft;
import org.cityedms.savings.EventPage;
import org.cityedms.savings.EventQuery;
import org.cityedms.savings.Quantity;
import org.cityedms.savings.SavingSource;
import org.cityedms.savings.SavingsCell;
import org.cityedms.savings.SavingsEvent;
import org.cityedms.savings.SavingsFigure;
import org.cityedms.savings.SavingsQuery;
import org.junit.Test;
import org.springframework.dao.DataAccessException;

/** Events on a real PostgreSQL. */
public class JdbcSavingsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 10);
    private static final String BY_EMAIL =
            "{\"deliveryMethod\":\"email\",\"sheets\":3,\"annexSheets\":2}";
    private static final SavingsQuery YEAR =
            new SavingsQuery(Optional.empty(), YearMonth.of(2026, 1), YearMonth.of(2026, 12));

    private final SavingsRows rows = new SavingsRows();
    private final JdbcSavings savings = new JdbcSavings(TestDatabase.dataSource());
    private final JdbcBaselines baselines = new JdbcBaselines(rows.jdbc);
    private final long incoming = rows.register("incoming");
    private final long outgoing = rows.register("outgoing");

    private static EventQuery all(SavingsQuery query, SavingsFigure figure, int limit) {
        return new EventQuery(
                query,
                figure,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                EventQuery.Place.START,
                limit);
    }

    private List<SavingsEvent> events() {
        return savings.page(rows.id, all(YEAR, SavingsFigure.EVENTS, 200), versions());
    }

    private List<Baseline> versions() {
        return baselines.of(rows.id);
    }

    private List<SavingsCell> cells() {
        return savings.cells(rows.id, YEAR, versions());
    }

    @Test
    public void eachSource_countsWhatPaperWouldHaveTaken() {
        String letter = rows.document(incoming, DAY, BY_EMAIL);
        rows.review(letter, SavingsRows.at(DAY, 13));
        long resolution = rows.resolution(letter, SavingsRows.at(DAY, 14), false);
        long task = rows.task(resolution, letter, rows.lawyerPost, "main", SavingsRows.at(DAY, 14));
        rows.task(resolution, letter, rows.registrarPost, "co", SavingsRows.at(DAY, 14));
        rows.task(resolution, letter, rows.mayorPost, "info", SavingsRows.at(DAY, 14));
        rows.reported(letter, task, SavingsRows.at(DAY, 15));
        String answer = rows.document(outgoing, DAY, "{\"sheets\":2}");
        rows.sent(answer, "Водоканал", "email", DAY.plusDays(1), "sent");
        assertThat(events())
                .extracting(
                        SavingsEvent::source,
                        event -> event.quantity().copies().intValueExact(),
                        event -> event.quantity().sheets().intValueExact(),
                        event -> event.quantity().envelopes(),
                        event -> event.quantity().walks(),
                        event -> event.unitName().orElse(""))
                .containsExactly(
                        tuple(SavingSource.LETTER, 1, 5, 0L, 0L, "Загальний відділ"),
                        tuple(SavingSource.REPORT, 0, 1, 0L, 1L, "Юридичний відділ"),
                        // Three executors, one of whom has the original: two copies of five sheets.
                        tuple(SavingSource.RESOLUTION, 2, 10, 0L, 3L, "Загальний відділ"),
                        tuple(SavingSource.REVIEW, 0, 0, 0L, 1L, "Загальний відділ"),
                        tuple(SavingSource.DISPATCH, 1, 2, 1L, 0L, "Загальний відділ"));
        assertThat(events().get(4).minutes()).isEqualByComparingTo("4");
        same(cells(), events());
    }

    private static Tuple tuple(Object... values) {
        return Tuple.tuple(values);
    }

    private static void same(List<SavingsCell> cells, List<SavingsEvent> events) {
        Quantity counted =
                events.stream().map(SavingsEvent::quantity).reduce(Quantity.NONE, Quantity::plus);
        Quantity added =
                cells.stream().map(SavingsCell::quantity).reduce(Quantity.NONE, Quantity::plus);
        assertThat(cells.stream().mapToLong(SavingsCell::events).sum()).isEqualTo(events.size());
        assertThat(added.copies()).isEqualByComparingTo(counted.copies());
        assertThat(added.sheets()).isEqualByComparingTo(counted.sheets());
        assertThat(added.envelopes()).isEqualTo(counted.envelopes());
        assertThat(added.walks()).isEqualTo(counted.walks());
    }

    @Test
    public void whatSavedNothing_isNoEvent() {
        rows.document(incoming, DAY, "{\"deliveryMethod\":\"post\",\"sheets\":3}");
        rows.document(incoming, DAY, "{\"deliveryMethod\":\"fax\",\"sheets\":3}");
        rows.document(incoming, DAY, BY_EMAIL, "active", "imported");
        String voided = rows.document(incoming, DAY, BY_EMAIL, "void", "registered");
        rows.review(voided, SavingsRows.at(DAY, 13));
        long gone = rows.resolution(voided, SavingsRows.at(DAY, 13), false);
        long task = rows.task(gone, voided, rows.lawyerPost, "main", SavingsRows.at(DAY, 13));
        rows.reported(voided, task, SavingsRows.at(DAY, 13));
        rows.sent(voided, "Водоканал", "email", DAY, "sent");
        String paper = rows.document(incoming, DAY, "{}");
        long byHand = rows.resolution(paper, SavingsRows.at(DAY, 13), true);
        rows.task(byHand, paper, rows.lawyerPost, "main", SavingsRows.at(DAY, 13));
        long withdrawn = rows.resolution(paper, SavingsRows.at(DAY, 13), false);
        rows.task(withdrawn, paper, rows.registrarPost, "main", SavingsRows.at(DAY, 13));
        rows.set("ce_resolution", "state = 'withdrawn'", "id = " + withdrawn);
        long again = rows.resolution(paper, SavingsRows.at(DAY, 13), false);
        rows.task(again, paper, rows.lawyerPost, "main", SavingsRows.at(DAY, 13));
        String answer = rows.document(outgoing, DAY, "{}");
        rows.sent(answer, "Водоканал", "post", DAY, "sent");
        rows.sent(answer, "ВОДОКАНАЛ", "email", DAY, "sent");
        rows.sent(answer, "Мін'юст", "email", DAY, "returned");
        assertThat(events()).isEmpty();
        assertThat(cells()).isEmpty();
    }

    @Test
    public void oneAddresseeByTwoElectronicWays_isOneEnvelope() {
        String answer = rows.document(outgoing, DAY, "{}");
        rows.sent(answer, "Мін'юст", "sev", DAY, "sent");
        rows.sent(answer, "Мін'юст", "email", DAY, "sent");
        rows.sent(answer, "Мінцифри", "portal", DAY, "sent");
        assertThat(events())
                .hasSize(2)
                .allSatisfy(event -> assertThat(event.documentSheets()).isEqualByComparingTo("1"));
    }

    @Test
    public void aSecondResolution_givesNobodyASecondCopy() {
        String letter = rows.document(incoming, DAY, "{\"sheets\":4}");
        long first = rows.resolution(letter, SavingsRows.at(DAY, 9), false);
        rows.task(first, letter, rows.lawyerPost, "main", SavingsRows.at(DAY, 9));
        long second = rows.resolution(letter, SavingsRows.at(DAY, 10), false);
        rows.task(second, letter, rows.lawyerPost, "main", SavingsRows.at(DAY, 10));
        rows.task(second, letter, rows.registrarPost, "co", SavingsRows.at(DAY, 10));
        rows.set("ce_resolution", "periodic_id = " + first + ", occurrence = 0", "id = " + first);
        long occurrence = rows.resolution(letter, SavingsRows.at(DAY, 11), false);
        rows.task(occurrence, letter, rows.mayorPost, "main", SavingsRows.at(DAY, 11));
        rows.set(
                "ce_resolution",
                "periodic_id = " + first + ", occurrence = 1",
                "id = " + occurrence);
        assertThat(events())
                .extracting(SavingsEvent::id, SavingsEvent::executors)
                .containsExactly(tuple(first, 1L), tuple(second, 1L));
    }

    @Test
    public void months_andUnits_areThoseOfTheOfficesDay() {
        String letter = rows.document(incoming, LocalDate.of(2026, 3, 31), "{}");
        // Half past midnight in Kyiv is still March in Greenwich.
        LocalDate april = LocalDate.of(2026, 4, 1);
        rows.review(letter, SavingsRows.at(april, 0).plusMinutes(30));
        rows.review(
                rows.document(incoming, LocalDate.of(2026, 3, 31), "{}"),
                SavingsRows.at(april, 0).minusSeconds(1));
        assertThat(cells())
                .extracting(SavingsCell::month)
                .containsExactly(YearMonth.of(2026, 3), YearMonth.of(2026, 4));
        rows.set(
                "ce_unit_version", "valid_until = DATE '2026-03-31'", "unit_id = " + rows.registry);
        rows.jdbc
                .sql(
                        "INSERT INTO ce_unit_version (unit_id, valid_from, name, place) VALUES (:unit, DATE '2026-04-01', 'Канцелярія', 0)")
                .param("unit", rows.registry)
                .update();
        assertThat(cells())
                .extracting(cell -> cell.unitName().orElseThrow())
                .containsExactly("Загальний відділ", "Канцелярія");
        SavingsQuery one =
                new SavingsQuery(Optional.empty(), YearMonth.of(2026, 4), YearMonth.of(2026, 4));
        assertThat(savings.page(rows.id, all(one, SavingsFigure.WALKS, 9), List.of()))
                .extracting(SavingsEvent::day)
                .containsExactly(april);
    }

    @Test
    public void whoHoldsNoPost_isNoUnit() {
        rows.set(
                "ce_appointment",
                "held_until = DATE '2026-02-01'",
                "post_id = " + rows.registrarPost);
        rows.document(incoming, DAY, BY_EMAIL);
        assertThat(cells().get(0).unit()).isEmpty();
        EventQuery query =
                new EventQuery(
                        YEAR,
                        SavingsFigure.EVENTS,
                        Optional.of(SavingSource.LETTER),
                        Optional.of(EventQuery.NO_UNIT),
                        Optional.empty(),
                        EventQuery.Place.START,
                        9);
        assertThat(savings.page(rows.id, query, List.of())).hasSize(1);
    }

    @Test
    public void lists_areReadPageByPageAndAsAWhole() {
        for (int n = 0; n < 7; n++) {
            String letter = rows.document(incoming, DAY.plusMonths(n / 3).plusDays(n), BY_EMAIL);
            rows.review(letter, SavingsRows.at(DAY.plusMonths(n / 3).plusDays(n), 12));
        }
        List<SavingsEvent> paged = new ArrayList<>();
        EventQuery query = all(YEAR, SavingsFigure.EVENTS, 3);
        while (true) {
            EventPage page = EventPage.of(savings.page(rows.id, query, versions()), 3);
            paged.addAll(page.events());
            if (page.next().isEmpty()) {
                break;
            }
            query =
                    new EventQuery(
                            query.period(),
                            query.figure(),
                            query.source(),
                            query.unit(),
                            query.unitName(),
                            page.next().get(),
                            3);
        }
        assertThat(paged).hasSize(14).doesNotHaveDuplicates();
        try (Stream<SavingsEvent> all =
                savings.all(rows.id, all(YEAR, SavingsFigure.EVENTS, 1), versions())) {
            assertThat(all.toList()).isEqualTo(paged);
        }
        assertThat(savings.page(rows.id, all(YEAR, SavingsFigure.SHEETS, 99), versions()))
                .hasSize(7);
        assertThat(savings.page(rows.id, all(YEAR, SavingsFigure.POST, 99), versions())).isEmpty();
        assertThat(savings.page(rows.id, all(YEAR, SavingsFigure.HOURS, 99), versions()))
                .hasSize(7);
    }

    @Test
    public void aBaseline_holdsFromItsDayAndIsKept() {
        rows.document(incoming, DAY, BY_EMAIL);
        rows.document(incoming, DAY.plusDays(1), BY_EMAIL);
        long id =
                baselines.add(
                        rows.id,
                        new BaselineDraft.Checked(
                                DAY.plusDays(1),
                                "Рішення № 7",
                                Map.of(
                                        Assumption.LETTER_COPIES,
                                        new Baseline.Value(
                                                new BigDecimal("2.50"), Optional.of("Облік")))),
                        new Baseline.Made(Instant.EPOCH, "admin", "Адміністратор"));
        assertThat(events())
                .extracting(
                        SavingsEvent::baseline, event -> event.quantity().sheets().toPlainString())
                .containsExactly(tuple(0L, "5"), tuple(id, "12.5"));
        assertThat(cells()).hasSize(2);
        Baseline stored = versions().get(0);
        assertThat(stored.basis()).contains("Рішення № 7");
        assertThat(stored.values().get(Assumption.LETTER_COPIES).source()).contains("Облік");
        assertThat(stored.made().orElseThrow().at()).isEqualTo(Instant.EPOCH);
        for (String change :
                List.of(
                        "UPDATE ce_savings_value SET value = 1 WHERE baseline_id = " + id,
                        "DELETE FROM ce_savings_baseline WHERE id = " + id)) {
            assertThatThrownBy(() -> rows.jdbc.sql(change).update())
                    .isInstanceOf(DataAccessException.class)
                    .hasMessageContaining("never changed");
        }
    }
}
