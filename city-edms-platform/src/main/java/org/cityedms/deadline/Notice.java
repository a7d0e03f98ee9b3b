package org.cityedms.deadline;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.cityedms.registration.Card;
import org.cityedms.registration.Document;
import org.cityedms.registration.OfficeTime;

/**
 * The letter that tells an author of an extension (повідомлення про продовження строку розгляду).
 * In Ukrainian: it leaves the council.
 *
 * @param document what it answers
 * @param extended the deadline after the extension
 * @param reason why
 * @param executor who extended it
 */
public record Notice(Document document, Deadline extended, String reason, String executor) {
    public static final String TITLE = "Повідомлення про продовження строку розгляду";

    /** Кому. */
    public Optional<String> addressee() {
        return document.card().flatMap(Card::correspondent);
    }

    /** Короткий зміст of the letter's own card. */
    public String summary() {
        String summary =
                "Про продовження строку розгляду" + number().map(n -> " № " + n).orElse("");
        return summary.length() > Card.MAXIMUM_SUMMARY
                ? summary.substring(0, Card.MAXIMUM_SUMMARY)
                : summary;
    }

    /** The number under which the document stands in the register. */
    public Optional<String> number() {
        return document.registration().map(registration -> registration.number());
    }

    public List<String> paragraphs() {
        String due = Days.full(extended.due());
        return List.of(
                "Повідомляємо, що строк розгляду "
                        + subject()
                        + ", продовжено до "
                        + due
                        + " відповідно до "
                        + extended.source().uk()
                        + ".",
                "Причина продовження: " + sentence(reason),
                "Про результати розгляду Вас буде повідомлено не пізніше " + due + ".");
    }

    private String subject() {
        StringBuilder subject = new StringBuilder("Вашого документа");
        document.card().ifPresent(card -> subject.append(authors(card)));
        document.card()
                .flatMap(Card::summary)
                .ifPresent(summary -> subject.append(" («").append(summary).append("»)"));
        subject.append(", одержаного ").append(Days.full(extended.start().day()));
        document.registration()
                .ifPresent(
                        registration ->
                                subject.append(" і зареєстрованого ")
                                        .append(
                                                Days.full(
                                                        OfficeTime.dayOf(
                                                                registration.registeredAt())))
                                        .append(" за № ")
                                        .append(registration.number()));
        return subject.toString();
    }

    private static String authors(Card card) {
        String date =
                card.correspondentDate()
                        .map((LocalDate day) -> " від " + Days.full(day))
                        .orElse("");
        return date + card.correspondentNumber().map(number -> " № " + number).orElse("");
    }

    private static String sentence(String text) {
        return text.endsWith(".") || text.endsWith("!") || text.endsWith("?") ? text : text + ".";
    }
}
