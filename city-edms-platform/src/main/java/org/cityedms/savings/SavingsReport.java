package org.cityedms.savings;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.cityedms.registration.UkrainianOrder;

/**
 * What an institution saved in some months (заощадження за період).
 *
 * @param institution its code
 * @param institutionName its name
 * @param months every one of them
 * @param units whoever saved most comes first
 * @param sources every one of them
 * @param cells by unit in the order of units, then by month; none that is empty
 * @param baselines those that held on some day of the period, the earliest first
 */
public record SavingsReport(
        String institution,
        String institutionName,
        YearMonth from,
        YearMonth until,
        Amount total,
        List<Month> months,
        List<Unit> units,
        List<Source> sources,
        List<Cell> cells,
        List<Baseline> baselines) {

    /** What a month saved. */
    public record Month(YearMonth month, Amount amount) {}

    /**
     * What a unit saved, under the name of that time.
     *
     * @param unit nothing where whoever did it held no post
     */
    public record Unit(Optional<Long> unit, Optional<String> name, Amount amount) {}

    /** What a source saved. */
    public record Source(SavingSource source, Amount amount) {}

    /** What a unit saved in a month. */
    public record Cell(
            Optional<Long> unit, Optional<String> name, YearMonth month, Amount amount) {}

    /**
     * Adds up.
     *
     * @param cells each under one of the baselines
     */
    public static SavingsReport of(
            String institution,
            String institutionName,
            SavingsQuery query,
            List<SavingsCell> cells,
            List<Baseline> baselines) {
        Map<Long, Baseline> known = new LinkedHashMap<>();
        baselines.forEach(baseline -> known.put(baseline.id(), baseline));
        Map<YearMonth, Amount> months = new LinkedHashMap<>();
        for (YearMonth month = query.from();
                !month.isAfter(query.until());
                month = month.plusMonths(1)) {
            months.put(month, Amount.NONE);
        }
        Map<SavingSource, Amount> sources = new EnumMap<>(SavingSource.class);
        for (SavingSource source : SavingSource.values()) {
            sources.put(source, Amount.NONE);
        }
        Map<Name, Map<YearMonth, Amount>> units = new LinkedHashMap<>();
        Amount total = Amount.NONE;
        for (SavingsCell cell : cells) {
            Amount amount = Amount.of(cell.events(), cell.quantity(), known.get(cell.baseline()));
            total = total.plus(amount);
            months.merge(cell.month(), amount, Amount::plus);
            sources.merge(cell.source(), amount, Amount::plus);
            units.computeIfAbsent(new Name(cell.unit(), cell.unitName()), name -> new TreeMap<>())
                    .merge(cell.month(), amount, Amount::plus);
        }
        List<Unit> ranked = ranked(units);
        return new SavingsReport(
                institution,
                institutionName,
                query.from(),
                query.until(),
                total,
                months.entrySet().stream().map(e -> new Month(e.getKey(), e.getValue())).toList(),
                ranked,
                sources.entrySet().stream().map(e -> new Source(e.getKey(), e.getValue())).toList(),
                cells(ranked, units),
                baselines);
    }

    private static List<Unit> ranked(Map<Name, Map<YearMonth, Amount>> units) {
        List<Unit> ranked = new ArrayList<>();
        units.forEach(
                (name, months) ->
                        ranked.add(
                                new Unit(
                                        name.unit(),
                                        name.name(),
                                        months.values().stream()
                                                .reduce(Amount.NONE, Amount::plus))));
        ranked.sort(
                Comparator.comparing((Unit unit) -> unit.amount().money())
                        .reversed()
                        .thenComparing(UkrainianOrder.by(unit -> unit.name().orElse("")))
                        .thenComparing(unit -> unit.unit().orElse(EventQuery.NO_UNIT)));
        return List.copyOf(ranked);
    }

    private static List<Cell> cells(List<Unit> ranked, Map<Name, Map<YearMonth, Amount>> units) {
        List<Cell> cells = new ArrayList<>();
        for (Unit unit : ranked) {
            units.get(new Name(unit.unit(), unit.name()))
                    .forEach(
                            (month, amount) ->
                                    cells.add(new Cell(unit.unit(), unit.name(), month, amount)));
        }
        return List.copyOf(cells);
    }

    private record Name(Optional<Long> unit, Optional<String> name) {}
}
