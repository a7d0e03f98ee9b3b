package org.cityedms.journal.repo;

import java.time.Instant;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.cityedms.journal.ActContent;
import org.cityedms.journal.ChainHead;
import org.cityedms.journal.JournalAct;
import org.cityedms.journal.MonthOfActs;
import org.cityedms.journal.OrdinalGap;
import org.cityedms.journal.Statement;
import org.cityedms.journal.StatementAct;
import org.cityedms.registration.OfficeTime;

/** What a printed statement says. */
final class StatementWords {
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("dd.MM.uuuu HH:mm", Locale.ROOT).withZone(OfficeTime.ZONE);
    private static final DateTimeFormatter MONTH =
            DateTimeFormatter.ofPattern("LLLL uuuu", Locale.forLanguageTag("uk"));
    private static final String NONE = "немає";

    private StatementWords() {}

    static String title(Statement statement) {
        return "Відомість реєстрації за " + month(statement.month());
    }

    static List<String> heading(Statement statement) {
        List<String> lines = new ArrayList<>();
        lines.add(statement.institution());
        lines.add(title(statement));
        lines.add(statement.title());
        String revision = statement.revision() == 1 ? "" : ", редакція " + statement.revision();
        String period = statement.head().period();
        lines.add(
                "Реєстр "
                        + statement.register()
                        + (period.equals("-") ? "" : ", період нумерації " + period)
                        + revision);
        if (statement.madeAt().isBefore(MonthOfActs.start(statement.month().plusMonths(1)))) {
            lines.add("Місяць не закінчився: дані на " + moment(statement.madeAt()));
        }
        return lines;
    }

    static List<Section> sections(Statement statement, String jsonHash) {
        MonthOfActs acts = statement.acts();
        return List.of(
                new Section("Номери", numbers(acts)),
                new Section("Дії за місяць", counts(acts)),
                listed("Анульовано", acts.listed(JournalAct.VOIDED)),
                listed("Зарезервовано", acts.listed(JournalAct.RESERVED)),
                listed("Заповнено зарезервовані номери", acts.listed(JournalAct.FILLED)),
                listed("Повернуто зарезервовані номери", acts.listed(JournalAct.RELEASED)),
                new Section(
                        "Залишаються зарезервованими на кінець місяця",
                        orNone(acts.stillReserved().stream().map(StatementAct::number).toList())),
                listed("Виправлено", acts.listed(JournalAct.CORRECTED)),
                new Section(
                        "Пропуски порядкових номерів",
                        orNone(statement.gaps().stream().map(StatementWords::gap).toList())),
                new Section("Ланцюг дій (перевірено перед складанням)", chain(statement)),
                new Section("SHA-256 відомості у форматі JSON", List.of(jsonHash)));
    }

    static List<String> closing(Statement statement) {
        return List.of(
                "Складено: " + moment(statement.madeAt()) + ", " + statement.madeByName() + ".",
                "Реєстратор ____________________   Підпис ____________________   Дата ____________",
                "Керівник служби діловодства ____________________   Підпис ____________________   Дата ____________");
    }

    private static List<String> numbers(MonthOfActs acts) {
        List<String> lines = new ArrayList<>();
        lines.add("Перший: " + number(acts.first()));
        lines.add("Останній: " + number(acts.last()));
        acts.firstImported()
                .ifPresent(
                        first ->
                                lines.add(
                                        "Перенесено зі старого журналу: з "
                                                + first.number()
                                                + " по "
                                                + number(acts.lastImported())));
        return lines;
    }

    private static List<String> counts(MonthOfActs acts) {
        List<String> lines = new ArrayList<>();
        for (JournalAct act : JournalAct.values()) {
            lines.add(name(act) + ": " + acts.count(act));
        }
        return lines;
    }

    private static Section listed(String title, List<StatementAct> acts) {
        return new Section(title, orNone(acts.stream().map(StatementWords::line).toList()));
    }

    private static String line(StatementAct act) {
        return act.number()
                + " — "
                + moment(act.at())
                + ", "
                + act.actorName()
                + act.reason().map(reason -> ". Підстава: " + reason).orElse("")
                + act.changes().stream()
                        .map(StatementWords::change)
                        .collect(Collectors.joining("; ", act.changes().isEmpty() ? "" : ". ", ""));
    }

    private static String change(ActContent.Change change) {
        return change.field()
                + ": "
                + change.before().orElse("порожньо")
                + " → "
                + change.after().orElse("порожньо");
    }

    private static List<String> chain(Statement statement) {
        List<String> lines = new ArrayList<>();
        lines.add("Голова: " + head(statement.head()));
        lines.add(
                "За попередньою відомістю: "
                        + statement
                                .previous()
                                .map(before -> month(before.month()) + ", " + head(before.head()))
                                .orElse(NONE));
        return lines;
    }

    private static String head(ChainHead head) {
        return "місце " + head.position() + ", " + head.hash();
    }

    private static String gap(OrdinalGap gap) {
        return gap.from() == gap.until()
                ? Long.toString(gap.from())
                : gap.from() + " – " + gap.until();
    }

    private static String number(Optional<StatementAct> act) {
        return act.map(StatementAct::number).orElse(NONE);
    }

    private static List<String> orNone(List<String> lines) {
        return lines.isEmpty() ? List.of(NONE) : lines;
    }

    private static String moment(Instant at) {
        return MOMENT.format(at);
    }

    private static String month(YearMonth month) {
        return MONTH.format(month);
    }

    private static String name(JournalAct act) {
        return switch (act) {
            case REGISTERED -> "Зареєстровано";
            case RESERVED -> "Зарезервовано";
            case FILLED -> "Заповнено";
            case RELEASED -> "Повернуто";
            case VOIDED -> "Анульовано";
            case CORRECTED -> "Виправлено";
            case IMPORTED -> "Перенесено";
        };
    }

    /** A part of the statement under a heading of its own. */
    record Section(String title, List<String> lines) {}
}
