package org.cityedms.savings.repo;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.cityedms.print.BookTable;
import org.cityedms.print.PaperTable;
import org.cityedms.print.TableColumn;
import org.cityedms.print.TableHeading;
import org.cityedms.print.TableWriter;
import org.cityedms.report.ReportFormat;
import org.cityedms.savings.Amount;
import org.cityedms.savings.Assumption;
import org.cityedms.savings.Baseline;
import org.cityedms.savings.PictureWords;
import org.cityedms.savings.Quantity;
import org.cityedms.savings.SavingsEvent;
import org.cityedms.savings.SavingsReport;

/** The meter as tables. */
final class SavingsSheets {
    private static final String NO_POST = "Посаду не визначено";
    private static final String HOW =
            "Гроші, години й вага округлені один раз: для того, що одне джерело дало одному підрозділові за один місяць. Усі підсумки — суми"
                    + " цих чисел. Події анульованих документів не рахуються.";
    private static final List<TableColumn> AMOUNT =
            List.of(
                    new TableColumn("Подій", 44),
                    new TableColumn("Копій", 44),
                    new TableColumn("Аркушів", 52),
                    new TableColumn("Конвертів і марок", 60),
                    new TableColumn("Походів", 50),
                    new TableColumn("Папір і друк, грн", 62),
                    new TableColumn("Пошта, грн", 62),
                    new TableColumn("Час, грн", 62),
                    new TableColumn("Разом, грн", 66),
                    new TableColumn("Годин", 52),
                    new TableColumn("Паперу, кг", 56));
    private static final List<TableColumn> EVENT =
            List.of(
                    new TableColumn("№", 30),
                    new TableColumn("Дата", 61),
                    new TableColumn("Подія", 96),
                    new TableColumn("Підрозділ", 92),
                    new TableColumn("Документ", 86),
                    new TableColumn("Короткий зміст", 118),
                    new TableColumn("З чого", 66),
                    new TableColumn("Копій", 42),
                    new TableColumn("Аркушів", 52),
                    new TableColumn("Конвертів", 63),
                    new TableColumn("Походів", 50),
                    new TableColumn("Хвилин", 48));

    private SavingsSheets() {}

    static TableWriter writer(ReportFormat format, TableHeading heading, OutputStream out)
            throws IOException {
        return switch (format) {
            case PDF -> new PaperTable(heading, out);
            case XLSX -> new BookTable("Економія", heading, out);
        };
    }

    static void report(SavingsReport report, TableWriter table) throws IOException {
        begin("За місяцями", "Місяць", table);
        for (SavingsReport.Month month : report.months()) {
            table.row(cells(PictureWords.month(month.month()), month.amount()));
        }
        table.total(cells("Разом", report.total()));
        begin("За підрозділами", "Підрозділ", table);
        for (SavingsReport.Unit unit : report.units()) {
            table.row(cells(unit.name().orElse(NO_POST), unit.amount()));
        }
        table.total(cells("Разом", report.total()));
        begin("Звідки", "Джерело", table);
        for (SavingsReport.Source source : report.sources()) {
            table.row(cells(SavingsWords.source(source.source()), source.amount()));
        }
        table.total(cells("Разом", report.total()));
        begin("За підрозділами й місяцями", "Підрозділ, місяць", table);
        for (SavingsReport.Cell cell : report.cells()) {
            table.row(
                    cells(
                            cell.name().orElse(NO_POST) + ", " + PictureWords.month(cell.month()),
                            cell.amount()));
        }
        table.total(cells("Разом", report.total()));
        table.note(HOW);
        for (Baseline baseline : report.baselines()) {
            assumptions(baseline, table);
        }
    }

    private static void begin(String title, String first, TableWriter table) throws IOException {
        List<TableColumn> columns = new ArrayList<>(List.of(new TableColumn(first, 150)));
        columns.addAll(AMOUNT);
        table.table(title, columns);
    }

    private static List<Object> cells(String name, Amount amount) {
        Quantity quantity = amount.quantity();
        return List.of(
                name,
                amount.events(),
                quantity.copies(),
                quantity.sheets(),
                quantity.envelopes(),
                quantity.walks(),
                amount.paper(),
                amount.post(),
                amount.time(),
                amount.money(),
                amount.hours(),
                amount.kilograms());
    }

    private static void assumptions(Baseline baseline, TableWriter table) throws IOException {
        table.table(
                SavingsWords.version(baseline),
                List.of(
                        new TableColumn("Припущення", 220),
                        new TableColumn("Значення", 80),
                        new TableColumn("Стандартне", 80),
                        new TableColumn("Джерело значення", 300)));
        for (Assumption assumption : Assumption.values()) {
            table.row(
                    List.of(
                            assumption.title().uk(),
                            SavingsWords.value(assumption, baseline.value(assumption)),
                            SavingsWords.value(assumption, assumption.standard()),
                            SavingsWords.source(baseline, assumption)));
        }
    }

    /** A list of events; at its foot what was counted in them. */
    static void events(Stream<SavingsEvent> events, TableWriter table) throws IOException {
        table.table("", EVENT);
        Quantity[] all = {Quantity.NONE};
        long[] count = {0};
        try {
            events.forEachOrdered(
                    event -> {
                        all[0] = all[0].plus(event.quantity());
                        row(event, ++count[0], table);
                    });
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        table.total(
                List.of(
                        "",
                        "",
                        "Разом: " + count[0],
                        "",
                        "",
                        "",
                        "",
                        all[0].copies(),
                        all[0].sheets(),
                        all[0].envelopes(),
                        all[0].walks(),
                        ""));
    }

    private static void row(SavingsEvent event, long place, TableWriter table) {
        Quantity quantity = event.quantity();
        try {
            table.row(
                    List.of(
                            place,
                            event.day(),
                            SavingsWords.source(event.source()),
                            event.unitName().orElse(NO_POST),
                            event.number() + "\nвід " + SavingsWords.day(event.registeredOn()),
                            event.open() ? event.summary().orElse("") : "(зміст закрито)",
                            SavingsWords.from(event),
                            quantity.copies(),
                            quantity.sheets(),
                            quantity.envelopes(),
                            quantity.walks(),
                            event.minutes()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
