package org.cityedms.report.repo;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.cityedms.print.BookTable;
import org.cityedms.print.PaperTable;
import org.cityedms.print.TableColumn;
import org.cityedms.print.TableHeading;
import org.cityedms.print.TableWriter;
import org.cityedms.report.DailySummary;
import org.cityedms.report.DisciplineReport;
import org.cityedms.report.Figures;
import org.cityedms.report.OverdueReport;
import org.cityedms.report.ReportFormat;
import org.cityedms.report.ReportGroup;
import org.cityedms.report.ReportLine;

/** Reports as tables, on paper or in a spreadsheet. */
final class ReportSheets {
    private static final String IN_TIME_NOTE =
            "Вчасно, % = виконано вчасно ÷ (виконано вчасно + виконано із запізненням + прострочено). Виконано — коли виконавець подав звіт;"
                    + " дні запізнення календарні. Доручення «до відома» і відкликані не рахуються.";
    private static final List<TableColumn> LINE =
            List.of(
                    new TableColumn("№ з/п", 28),
                    new TableColumn("Документ", 66),
                    new TableColumn("Короткий зміст; доручення", 164),
                    new TableColumn("Виконавець", 104),
                    new TableColumn("Підрозділ", 92),
                    new TableColumn("Автор; контролер", 98),
                    new TableColumn("Надано", 62),
                    new TableColumn("Строк", 62),
                    new TableColumn("Звіт", 62),
                    new TableColumn("Стан", 82),
                    new TableColumn("Днів", 36));
    private static final List<TableColumn> FIGURES =
            List.of(
                    new TableColumn("Надано", 52),
                    new TableColumn("Вчасно", 52),
                    new TableColumn("Пізно", 46),
                    new TableColumn("Пізно, днів (сер.)", 72),
                    new TableColumn("Чекає прийняття", 72),
                    new TableColumn("Триває", 52),
                    new TableColumn("Прострочено", 80),
                    new TableColumn("Строк переносили", 78),
                    new TableColumn("Вчасно, %", 56));

    private ReportSheets() {}

    static TableWriter writer(
            ReportFormat format, String sheet, TableHeading heading, OutputStream out)
            throws IOException {
        return switch (format) {
            case PDF -> new PaperTable(heading, out);
            case XLSX -> new BookTable(sheet, heading, out);
        };
    }

    static void discipline(DisciplineReport report, TableWriter table) throws IOException {
        List<TableColumn> columns = new ArrayList<>();
        columns.add(new TableColumn(ReportWords.group(report.group()), 130));
        if (report.group() == ReportGroup.POST) {
            columns.add(new TableColumn("Посада", 110));
            columns.add(new TableColumn("Підрозділ", 110));
        }
        columns.addAll(FIGURES);
        table.table("", columns);
        for (DisciplineReport.Row row : report.rows()) {
            table.row(cells(names(row, report.group()), row.figures()));
        }
        List<Object> all = new ArrayList<>(List.of("Разом"));
        if (report.group() == ReportGroup.POST) {
            all.addAll(List.of("", ""));
        }
        table.total(cells(all, report.total()));
        table.note(IN_TIME_NOTE);
    }

    private static List<Object> names(DisciplineReport.Row row, ReportGroup group) {
        return switch (group) {
            case UNIT -> List.of(row.unitName().orElse(""));
            case POST ->
                    List.of(
                            row.person().orElse(""),
                            row.title().orElse(""),
                            row.unitName().orElse(""));
            case KIND -> List.of(row.kind().map(ReportWords::kind).orElse("Не визначено"));
        };
    }

    private static List<Object> cells(List<Object> names, Figures figures) {
        List<Object> cells = new ArrayList<>(names);
        cells.addAll(
                Arrays.asList(
                        figures.all(),
                        figures.doneInTime(),
                        figures.doneLate(),
                        figures.meanLateDays().orElse(null),
                        figures.reported(),
                        figures.running(),
                        figures.overdue(),
                        figures.moved(),
                        figures.percentInTime().orElse(null)));
        return cells;
    }

    static void overdue(OverdueReport report, TableWriter table) throws IOException {
        List<TableColumn> columns = columns(70, "Прострочено", "Найдовше, днів");
        table.table(
                "За підрозділами",
                Stream.concat(Stream.of(new TableColumn("Підрозділ", 300)), columns.stream())
                        .toList());
        for (OverdueReport.Row row : report.units()) {
            table.row(List.of(row.name(), row.count(), row.longest()));
        }
        table.total(List.of("Разом", report.count(), report.longest()));
        table.table(
                "За виконавцями",
                Stream.concat(
                                Stream.of(
                                        new TableColumn("Виконавець", 150),
                                        new TableColumn("Посада", 150),
                                        new TableColumn("Підрозділ", 150)),
                                columns.stream())
                        .toList());
        for (OverdueReport.Row row : report.people()) {
            table.row(List.of(row.name(), row.title(), row.unitName(), row.count(), row.longest()));
        }
    }

    static void daily(DailySummary day, TableWriter table) throws IOException {
        table.table(
                "Надійшло й зареєстровано",
                List.of(new TableColumn("Документи", 300), new TableColumn("Кількість", 70)));
        for (DailySummary.Came came : day.came()) {
            table.row(List.of(ReportWords.kind(came.kind()), came.count()));
        }
        table.total(List.of("Разом", day.cameTogether()));
        table.table(
                "Розгляд і виконання",
                List.of(new TableColumn("Показник", 300), new TableColumn("Кількість", 70)));
        table.row(List.of("Накладено резолюцій", day.resolved()));
        table.row(List.of("Надано доручень", day.given()));
        table.row(List.of("Виконано (подано звітів)", day.done()));
        table.row(List.of("Чекають на резолюцію зараз", day.unresolved()));
        table.row(List.of("Строк сьогодні", day.today()));
        table.row(List.of("Строк у наступні сім днів", day.week()));
        table.total(List.of("Прострочено", day.overdue()));
        table.table(
                "За підрозділами",
                Stream.concat(
                                Stream.of(new TableColumn("Підрозділ", 220)),
                                columns(
                                        80,
                                        "Надано",
                                        "Виконано",
                                        "Строк сьогодні",
                                        "Строк у 7 днів",
                                        "Прострочено",
                                        "Найдовше, днів")
                                        .stream())
                        .toList());
        for (DailySummary.UnitLine unit : day.units()) {
            table.row(
                    List.of(
                            unit.name(),
                            unit.given(),
                            unit.done(),
                            unit.today(),
                            unit.week(),
                            unit.overdue(),
                            unit.longest()));
        }
    }

    /** A list of tasks; answers with how many there were. */
    static long lines(String title, Stream<ReportLine> lines, TableWriter table)
            throws IOException {
        table.table(title, LINE);
        long[] count = {0};
        try {
            lines.forEachOrdered(line -> add(line, ++count[0], table));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        table.note("Усього доручень: " + count[0] + ".");
        return count[0];
    }

    private static void add(ReportLine line, long place, TableWriter table) {
        String content =
                line.open()
                        ? join("\n", line.summary().orElse(""), line.text().orElse(""))
                        : "(зміст закрито)";
        try {
            table.row(
                    Arrays.asList(
                            place,
                            join(
                                    "\n",
                                    line.number().orElse(""),
                                    line.registeredOn()
                                            .map(day -> "від " + ReportWords.day(day))
                                            .orElse("")),
                            content,
                            join("\n", line.person(), line.title()),
                            line.unitName(),
                            join(
                                    "\n",
                                    line.authorName().orElse(""),
                                    line.controllerName()
                                            .map(name -> "контролер: " + name)
                                            .orElse("")),
                            line.given(),
                            line.due().orElse(null),
                            line.reported().orElse(null),
                            ReportWords.state(line.state())
                                    + (line.moves() == 0 ? "" : "\nперенесень: " + line.moves()),
                            line.daysLate() == 0 ? null : line.daysLate()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String join(String between, String one, String two) {
        return one.isEmpty() ? two : two.isEmpty() || two.equals(one) ? one : one + between + two;
    }

    private static List<TableColumn> columns(int weight, String... titles) {
        return Arrays.stream(titles).map(title -> new TableColumn(title, weight)).toList();
    }
}
