package org.cityedms.intake;

import java.time.LocalDate;
import java.util.List;
import org.cityedms.registration.DocumentId;

/** Prints labels for paper originals (мітки паперових оригіналів). */
public interface LabelPrinter {
    /** Labels of an A4 sheet. */
    int ON_A_SHEET = 24;

    /**
     * What a label says.
     *
     * @param number реєстраційний індекс
     * @param register title of the register
     */
    record Label(DocumentId document, String number, LocalDate registeredOn, String register) {}

    /**
     * One label of 62 × 29 mm, as label printers have them.
     *
     * @param address of the client, which the label's code leads to
     */
    byte[] one(String address, Label label);

    /**
     * A4 sheets of 3 × 8 labels.
     *
     * @param skip how many labels of the first sheet are used up already
     */
    byte[] sheet(String address, List<Label> labels, int skip);
}
