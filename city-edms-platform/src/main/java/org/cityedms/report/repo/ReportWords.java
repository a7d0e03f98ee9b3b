package org.cityedms.report.repo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.cityedms.print.TableHeading;
import org.cityedms.registration.DocumentKind;
import org.cityedms.registration.OfficeTime;
import org.cityedms.report.Figure;
import org.cityedms.report.Period;
import org.cityedms.report.PeriodBasis;
import org.cityedms.report.ReportGroup;
import org.cityedms.report.TaskFilter;

/** Words on printed reports. */
final class ReportWords {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("dd.MM.uuuu", Locale.ROOT);
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("dd.MM.uuuu HH:mm", Locale.ROOT);

    private ReportWords() {}

    static String day(LocalDate day) {
        return DAY.format(day);
    }

    static String moment(Instant at) {
        return MOMENT.format(at.atZone(OfficeTime.ZONE));
    }

    static TableHeading heading(String title, Reader reader, List<String> filter) {
        List<String> lines = new ArrayList<>();
        reader.institution().ifPresent(lines::add);
        lines.addAll(filter);
        lines.add(
                reader.seen().isEmpty()
                        ? "Станом на " + moment(reader.at())
                        : "Станом на "
                                + moment(reader.at())
                                + "; лише доручення, до яких має доступ той, хто друкує");
        return new TableHeading(
                title,
                lines,
                "Сформовано "
                        + moment(reader.at())
                        + ", "
                        + reader.name()
                        + reader.title().map(post -> ", " + post).orElse(""));
    }

    /**
     * What a report was asked for.
     *
     * @param unit name of the unit of the filter
     * @param post title of the post of the filter
     */
    static List<String> filter(TaskFilter filter, Optional<String> unit, Optional<String> post) {
        List<String> parts = new ArrayList<>();
        filter.period().map(period -> period(period, filter.basis())).ifPresent(parts::add);
        filter.kind().ifPresent(kind -> parts.add("вид документів: " + kind(kind)));
        filter.unitName().or(() -> unit).ifPresent(name -> parts.add("підрозділ: " + name));
        post.ifPresent(title -> parts.add("посада: " + title));
        filter.person().ifPresent(name -> parts.add("виконавець: " + name));
        if (filter.joined()) {
            parts.add("ліквідовані й перейменовані — разом із правонаступниками");
        }
        return parts.isEmpty()
                ? List.of("Відбір: усі доручення")
                : List.of("Відбір: " + String.join("; ", parts));
    }

    private static String period(Period period, PeriodBasis basis) {
        String days = " з " + day(period.from()) + " по " + day(period.until());
        return (basis == PeriodBasis.DUE ? "строк припадає на дні" : "доручення, надані") + days;
    }

    static String group(ReportGroup group) {
        return switch (group) {
            case UNIT -> "Підрозділ";
            case POST -> "Виконавець";
            case KIND -> "Вид документів";
        };
    }

    static String figure(Figure figure) {
        return switch (figure) {
            case ALL -> "Усі доручення";
            case DONE_IN_TIME -> "Виконані вчасно";
            case DONE_LATE -> "Виконані із запізненням";
            case REPORTED -> "Звіт чекає прийняття";
            case RUNNING -> "На виконанні, строк не минув";
            case OVERDUE -> "Прострочені";
            case MOVED -> "Доручення, строк яких переносили";
        };
    }

    /** What a task is, as a line of a list says it. */
    static String state(Figure figure) {
        return switch (figure) {
            case DONE_IN_TIME -> "виконано вчасно";
            case DONE_LATE -> "виконано пізно";
            case REPORTED -> "чекає прийняття";
            case OVERDUE -> "прострочено";
            default -> "на виконанні";
        };
    }

    static String kind(DocumentKind kind) {
        return switch (kind) {
            case INCOMING -> "Вхідні документи";
            case OUTGOING -> "Вихідні документи";
            case INTERNAL -> "Внутрішні документи";
            case APPEAL -> "Звернення громадян";
            case INFORMATION_REQUEST -> "Запити на публічну інформацію";
            case DEPUTY_APPEAL -> "Депутатські звернення";
            case DEPUTY_REQUEST -> "Депутатські запити";
            case ORDER -> "Розпорядження";
            case EXECUTIVE_DECISION -> "Рішення виконавчого комітету";
            case COUNCIL_DECISION -> "Рішення ради";
            case PROTOCOL -> "Протоколи";
            case CONTRACT -> "Договори";
            case POWER_OF_ATTORNEY -> "Довіреності";
        };
    }
}
