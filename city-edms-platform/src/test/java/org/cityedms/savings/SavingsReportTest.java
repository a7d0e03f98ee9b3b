package org.cityedms.savings;

import static org.assertj.core.api.Assertions.assertThat;

import com.pholser.junit.quickcheck.Property;
import com.pholser.junit.quickcheck.runner.JUnitQuickcheck;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import org.cityedms.registration.DocumentId;
import org.junit.Test;
import org.junit.runner.RunWith;

/** Whatever is counted, parts add up to the whole to the last kopeck. */
@RunWith(JUnitQuickcheck.class)
public class SavingsReportTest {
    private static final List<SavingSource> SOURCES = List.of(SavingSource.values());
    private static final YearMonth JANUARY = YearMonth.of(2026, 1);
    private static final YearMonth DECEMBER = YearMonth.of(2026, 12);
    private static final SavingsQuery YEAR = new SavingsQuery(Optional.empty(), JANUARY, DECEMBER);

    private static SavingsReport report(List<SavingsCell> cells, List<Baseline> baselines) {
        return SavingsReport.of("rada", "Рада", YEAR, cells, baselines);
    }

    private static Baseline odd(long id, Random random) {
        Map<Assumption, Baseline.Value> values = new EnumMap<>(Assumption.class);
        for (Assumption assumption : Assumption.values()) {
            values.put(
                    assumption,
                    new Baseline.Value(
                            BigDecimal.valueOf(random.nextInt(10_000), 2), Optional.empty()));
        }
        return new Baseline(
                id, LocalDate.of(2026, 1, 1), Optional.of("Рішення"), values, Optional.empty());
    }

    private static List<SavingsCell> cells(Random random, int count) {
        List<SavingsCell> cells = new ArrayList<>();
        Set<List<Object>> keys = new HashSet<>();
        for (int n = 0; n < count; n++) {
            YearMonth month = JANUARY.plusMonths(random.nextInt(12));
            Optional<Long> unit =
                    Optional.of((long) random.nextInt(5)).filter(number -> number > 0);
            SavingSource source = SOURCES.get(random.nextInt(SOURCES.size()));
            long baseline = random.nextBoolean() ? 1 : 2;
            if (keys.add(List.of(month, unit, source, baseline))) {
                cells.add(
                        new SavingsCell(
                                month,
                                unit,
                                unit.map(id -> "Відділ " + id),
                                source,
                                baseline,
                                random.nextInt(1000),
                                new Quantity(
                                        BigDecimal.valueOf(random.nextInt(100_000), 2),
                                        BigDecimal.valueOf(random.nextInt(1_000_000), 2),
                                        random.nextInt(1000),
                                        random.nextInt(1000))));
            }
        }
        return cells;
    }

    @Property(trials = 300)
    public void everyTable_addsUpToTheTotal(long seed) {
        Random random = new Random(seed);
        List<Baseline> baselines = List.of(odd(1, random), odd(2, random));
        List<SavingsCell> cells = cells(random, random.nextInt(80));
        SavingsReport report = report(cells, baselines);
        Amount sum =
                cells.stream()
                        .map(
                                cell ->
                                        Amount.of(
                                                cell.events(),
                                                cell.quantity(),
                                                baselines.get((int) cell.baseline() - 1)))
                        .reduce(Amount.NONE, Amount::plus);
        same(report.total(), sum);
        same(sum(report.months(), SavingsReport.Month::amount), sum);
        same(sum(report.units(), SavingsReport.Unit::amount), sum);
        same(sum(report.sources(), SavingsReport.Source::amount), sum);
        same(sum(report.cells(), SavingsReport.Cell::amount), sum);
        for (SavingsReport.Unit unit : report.units()) {
            same(
                    sum(
                            report.cells().stream()
                                    .filter(cell -> cell.unit().equals(unit.unit()))
                                    .toList(),
                            SavingsReport.Cell::amount),
                    unit.amount());
        }
        assertThat(report.months()).hasSize(12);
        assertThat(report.sources()).hasSize(SavingSource.values().length);
    }

    private static <T> Amount sum(List<T> parts, Function<T, Amount> amount) {
        return parts.stream().map(amount).reduce(Amount.NONE, Amount::plus);
    }

    private static void same(Amount one, Amount other) {
        assertThat(one.events()).isEqualTo(other.events());
        assertThat(one.quantity().envelopes()).isEqualTo(other.quantity().envelopes());
        assertThat(one.quantity().walks()).isEqualTo(other.quantity().walks());
        assertThat(one.quantity().copies()).isEqualByComparingTo(other.quantity().copies());
        assertThat(one.quantity().sheets()).isEqualByComparingTo(other.quantity().sheets());
        assertThat(one.paper()).isEqualTo(other.paper());
        assertThat(one.post()).isEqualTo(other.post());
        assertThat(one.time()).isEqualTo(other.time());
        assertThat(one.money()).isEqualTo(other.money());
        assertThat(one.hours()).isEqualTo(other.hours());
        assertThat(one.kilograms()).isEqualTo(other.kilograms());
    }

    @Test
    public void amount_ofTheStandard_isWhatTheAssumptionsSay() {
        Quantity quantity = new Quantity(BigDecimal.valueOf(3), BigDecimal.valueOf(10), 2, 5);
        Amount amount = Amount.of(4, quantity, Baseline.STANDARD);
        assertThat(amount.paper()).isEqualTo("9.00"); // 10 × (0.40 + 0.50)
        assertThat(amount.post()).isEqualTo("40.00"); // 2 × (2.00 + 18.00)
        assertThat(amount.hours()).isEqualTo("0.63"); // 5 × 6 + 2 × 4 = 38 minutes
        assertThat(amount.time()).isEqualTo("32.93"); // 38 / 60 × 52.00
        assertThat(amount.money()).isEqualTo("81.93");
        assertThat(amount.kilograms()).isEqualTo("0.060"); // 10 × 5 g + 2 × 5 g
    }

    @Test
    public void units_whoeverSavedMostComesFirst() {
        SavingsReport report =
                report(
                        List.of(cell(1, "Малий", 1), cell(2, "Великий", 9), cell(3, "Середній", 4)),
                        List.of(Baseline.STANDARD));
        assertThat(report.units())
                .extracting(unit -> unit.name().orElseThrow())
                .containsExactly("Великий", "Середній", "Малий");
    }

    private static SavingsCell cell(long unit, String name, long walks) {
        return new SavingsCell(
                JANUARY,
                Optional.of(unit),
                Optional.of(name),
                SavingSource.REVIEW,
                0,
                walks,
                new Quantity(BigDecimal.ZERO, BigDecimal.ZERO, 0, walks));
    }

    @Test
    public void page_holdsWhatWasAskedForAndTellsWhereItEnds() {
        List<SavingsEvent> read = List.of(event(1), event(2), event(3));
        EventPage page = EventPage.of(read, 2);
        assertThat(page.events()).hasSize(2);
        assertThat(page.next())
                .contains(
                        new EventQuery.Place(
                                LocalDate.of(2026, 1, 5), SavingSource.REVIEW, /* id= */ 2));
        assertThat(EventPage.of(read, 3).next()).isEmpty();
        assertThat(event(1).closed().summary()).isEmpty();
        assertThat(event(1).closed().open()).isFalse();
    }

    private static SavingsEvent event(long id) {
        return new SavingsEvent(
                SavingSource.REVIEW,
                id,
                LocalDate.of(2026, 1, 5),
                Optional.empty(),
                Optional.empty(),
                DocumentId.create(),
                "01-21/" + id,
                LocalDate.of(2026, 1, 5),
                true,
                Optional.of("Про лист"),
                BigDecimal.ONE,
                0,
                Quantity.NONE,
                0,
                BigDecimal.ZERO);
    }
}
