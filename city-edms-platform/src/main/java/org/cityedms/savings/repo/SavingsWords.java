package org.cityedms.savings.repo;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.cityedms.print.TableHeading;
import org.cityedms.registration.OfficeTime;
import org.cityedms.savings.Assumption;
import org.cityedms.savings.Baseline;
import org.cityedms.savings.EventQuery;
import org.cityedms.savings.Measure;
import org.cityedms.savings.PictureWords;
import org.cityedms.savings.SavingSource;
import org.cityedms.savings.SavingsEvent;
import org.cityedms.savings.SavingsFigure;

/** Words on what the meter prints. */
final class SavingsWords {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("dd.MM.uuuu", Locale.ROOT);
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("dd.MM.uuuu HH:mm", Locale.ROOT);

    private SavingsWords() {}

    static String day(LocalDate day) {
        return DAY.format(day);
    }

    static String printed(Instant at, String name) {
        return "Сформовано " + MOMENT.format(at.atZone(OfficeTime.ZONE)) + ", " + name;
    }

    static TableHeading heading(
            String institution, EventQuery query, boolean list, Instant at, String name) {
        String period = "За " + PictureWords.period(query.period().from(), query.period().until());
        List<String> lines =
                list ? List.of(institution, period, filter(query)) : List.of(institution, period);
        String title = list ? "Лічильник економії. Перелік подій" : "Лічильник економії";
        return new TableHeading(title, lines, printed(at, name));
    }

    private static String filter(EventQuery query) {
        StringBuilder filter = new StringBuilder("Показник: ").append(figure(query.figure()));
        query.source().ifPresent(source -> filter.append("; звідки: ").append(source(source)));
        query.unitName().ifPresent(name -> filter.append("; підрозділ: ").append(name));
        if (query.unit().filter(unit -> unit == EventQuery.NO_UNIT).isPresent()) {
            filter.append("; посаду не визначено");
        }
        return filter.toString();
    }

    static String source(SavingSource source) {
        return switch (source) {
            case LETTER -> "Лист надійшов електронно";
            case REVIEW -> "Документ подано на розгляд";
            case RESOLUTION -> "Резолюцію накладено в системі";
            case REPORT -> "Звіт подано в системі";
            case DISPATCH -> "Лист надіслано електронно";
        };
    }

    /** What the figures of an event are made of: «12 арк., 4 викон.» */
    static String from(SavingsEvent event) {
        return switch (event.source()) {
            case REVIEW, REPORT -> "";
            case LETTER, DISPATCH -> PictureWords.number(event.documentSheets(), 0) + " арк.";
            case RESOLUTION ->
                    PictureWords.number(event.documentSheets(), 0)
                            + " арк.,\n"
                            + event.executors()
                            + " викон.";
        };
    }

    static String figure(SavingsFigure figure) {
        return switch (figure) {
            case EVENTS -> "події";
            case COPIES -> "копії";
            case SHEETS -> "аркуші";
            case ENVELOPES -> "конверти й марки";
            case WALKS -> "походи";
            case PAPER -> "папір і друк, грн";
            case POST -> "пошта, грн";
            case TIME -> "робочий час, грн";
            case MONEY -> "разом, грн";
            case HOURS -> "години";
            case KILOGRAMS -> "кілограми паперу";
        };
    }

    static String value(Assumption assumption, BigDecimal value) {
        boolean whole = value.stripTrailingZeros().scale() <= 0;
        int decimals = assumption.measure() == Measure.UAH || !whole ? 2 : 0;
        return PictureWords.number(value, decimals) + " " + assumption.measure().sign();
    }

    /** Where a value is from: its own source, else that of the standard or of the version. */
    static String source(Baseline baseline, Assumption assumption) {
        return baseline.values()
                .get(assumption)
                .source()
                .orElseGet(
                        () ->
                                baseline.isStandard(assumption)
                                        ? assumption.source().uk()
                                        : baseline.basis().orElse(""));
    }

    static String version(Baseline baseline) {
        return baseline.made()
                .map(
                        made ->
                                "Базовий рівень від "
                                        + day(baseline.from())
                                        + ": "
                                        + baseline.basis().orElse("")
                                        + " (встановлено "
                                        + day(OfficeTime.dayOf(made.at()))
                                        + ", "
                                        + made.name()
                                        + ")")
                .orElse("Базовий рівень стандартний: установа власного не затвердила");
    }
}
