package org.cityedms.reminder;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.cityedms.problem.Language;

/** The words of digests, Ukrainian and English. */
final class DigestWords {
    private static final DateTimeFormatter SHORT =
            DateTimeFormatter.ofPattern("dd.MM.uuuu", Locale.ROOT);

    private final Language language;

    DigestWords(Language language) {
        this.language = language;
    }

    String languageTag() {
        return language.locale().toLanguageTag();
    }

    String day(LocalDate day) {
        return SHORT.format(day);
    }

    String title(LocalDate day) {
        return in("Зведення на " + day(day), "Digest for " + day(day));
    }

    String part(DigestPart part) {
        return switch (part) {
            case OVERDUE -> in("Прострочено", "Overdue");
            case TODAY -> in("Сьогодні", "Due today");
            case SOON -> in("Найближчими днями", "Due soon");
            case HALF -> in("Минула половина строку", "Half of the term is over");
            case NEW -> in("Нове", "New");
            case REVIEW -> in("Чекають вашого розгляду", "Waiting for your review");
            case DECISION -> in("Чекають вашого рішення", "Waiting for your decision");
            case CONTROL -> in("Прострочено на вашому контролі", "Overdue on your control");
            case ESCALATED -> in("Прострочили ваші підлеглі", "Overdue with your people");
            case VACANT -> in("Доручення вакантним посадам", "Given to vacant posts");
        };
    }

    /** What a part is called where its number stands before it: «3 прострочено». */
    String brief(DigestPart part, int count) {
        return count
                + " "
                + switch (part) {
                    case OVERDUE -> in("прострочено", "overdue");
                    case TODAY -> in("на сьогодні", "due today");
                    case SOON -> in("незабаром", "due soon");
                    case HALF -> in("минула половина строку", "past half of the term");
                    case NEW -> in(plural(count, "нове", "нові", "нових"), "new");
                    case REVIEW -> in("на розгляді", "to review");
                    case DECISION -> in("чекають рішення", "to decide");
                    case CONTROL -> in("прострочено на контролі", "overdue on control");
                    case ESCALATED -> in("прострочили підлеглі", "overdue with your people");
                    case VACANT -> in("на вакантних посадах", "with vacant posts");
                };
    }

    String until(LocalDate due) {
        return in("строк ", "due ") + day(due);
    }

    String over(long days) {
        return in(
                "прострочено на " + days + " " + plural(days, "день", "дні", "днів"),
                "overdue by " + days + (days == 1 ? " day" : " days"));
    }

    String unnumbered() {
        return in("без номера", "no number");
    }

    String from(String name) {
        return in("автор: " + name, "author: " + name);
    }

    String proposedBy(String name) {
        return in("подано: " + name, "put by " + name);
    }

    String executor(String name) {
        return in("виконавець: " + name, "executor: " + name);
    }

    String informed() {
        return in("до відома", "for information");
    }

    String more(int count) {
        return in("і ще " + count, "and " + count + " more");
    }

    String seeAll() {
        return in("Відкрити всі", "Open all");
    }

    String settings() {
        return in(
                "Вимкнути цей лист або вибрати годину",
                "Switch this letter off or choose its hour");
    }

    String automatic() {
        return in(
                "Цей лист склала система документообігу; відповідати на нього не треба.",
                "This letter was made by the document management system; do not answer it.");
    }

    private String in(String uk, String en) {
        return language == Language.ENGLISH ? en : uk;
    }

    private static String plural(long count, String one, String few, String many) {
        long tens = count % 100;
        long ones = count % 10;
        if (tens >= 11 && tens <= 14) {
            return many;
        }
        return ones == 1 ? one : ones >= 2 && ones <= 4 ? few : many;
    }

    String role(RoleDigest role) {
        String post = role.role().title();
        String whose = role.holderName().map(name -> " (" + name + ")").orElse("");
        return switch (role.role().basis()) {
            case HOLDER -> post;
            case ACTING -> in("в.о.: ", "acting: ") + post + whose;
            case SUBSTITUTE -> in("заміщення: ", "substitution: ") + post + whose;
            case ASSISTANT -> in("помічник: ", "assistant: ") + post + whose;
        };
    }
}
