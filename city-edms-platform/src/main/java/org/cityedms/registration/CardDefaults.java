package org.cityedms.registration;

import java.time.LocalDate;

/**
 * What stands on a card that nobody typed, when a rule of a folder registers what falls into it. A
 * registrar's card is never filled in like that.
 *
 * @param title title of the file, may be empty
 * @param fileName name of the file
 * @param today the office's day
 */
public record CardDefaults(String title, String fileName, LocalDate today) {
    private static final String UNKNOWN_CORRESPONDENT = "Не зазначено";

    /**
     * The card with what it must have.
     *
     * @param layout which fields that is
     */
    public CardDraft fill(CardDraft card, CardLayout layout) {
        boolean asksCorrespondent = layout.requires(BuiltInField.CORRESPONDENT.code());
        boolean asksReceipt = layout.requires(BuiltInField.RECEIVED_ON.code());
        return new CardDraft(
                card.documentKind(),
                isEmpty(card.summary()) ? summary() : card.summary(),
                isEmpty(card.correspondent()) && asksCorrespondent
                        ? UNKNOWN_CORRESPONDENT
                        : card.correspondent(),
                card.correspondentNumber(),
                card.correspondentDate(),
                isEmpty(card.receivedOn()) && asksReceipt ? today.toString() : card.receivedOn(),
                card.deliveryMethod(),
                card.sheets(),
                card.annexes(),
                card.annexSheets(),
                card.confidentiality(),
                card.language(),
                card.caseIndex(),
                card.correspondentId(),
                card.additional());
    }

    private String summary() {
        String source = title.isBlank() ? withoutExtension(FileName.clean(fileName)) : title;
        String line = Text.line(source);
        if (line.length() <= Card.MAXIMUM_SUMMARY) {
            return line;
        }
        int end = Card.MAXIMUM_SUMMARY - 1;
        return line.substring(0, Character.isHighSurrogate(line.charAt(end - 1)) ? end - 1 : end)
                + "…";
    }

    private static String withoutExtension(String name) {
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    private static boolean isEmpty(String text) {
        return text == null || text.isBlank();
    }
}
