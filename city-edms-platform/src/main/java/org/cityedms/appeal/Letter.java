package org.cityedms.appeal;

import java.util.List;

/**
 * The text of a letter, in Ukrainian: it leaves the council. A draft, for somebody to read and
 * sign.
 *
 * @param fileName what it is stored as
 * @param addressee lines of the addressee
 * @param heading заголовок до тексту
 */
public record Letter(
        String fileName, List<String> addressee, String heading, List<String> paragraphs) {
    public Letter {
        addressee = List.copyOf(addressee);
        paragraphs = List.copyOf(paragraphs);
    }
}
