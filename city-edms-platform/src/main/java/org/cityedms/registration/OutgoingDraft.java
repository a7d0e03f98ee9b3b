package org.cityedms.registration;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;

/**
 * A letter that was drafted by an act.
 *
 * @param answered number of the document that the letter goes with
 * @param title what its file is called after that number
 * @param summary короткий зміст of its card
 * @param addressee кому, as its card says it
 * @param editors groups that may change it beside registrars, until it is registered
 * @param personal whether it tells of a person what only those may know whose work needs it
 */
public record OutgoingDraft(
        Optional<String> answered,
        String title,
        String summary,
        Optional<String> addressee,
        List<String> editors,
        boolean personal,
        Content content) {

    public OutgoingDraft {
        editors = List.copyOf(editors);
        summary =
                summary.length() > Card.MAXIMUM_SUMMARY
                        ? summary.substring(0, Card.MAXIMUM_SUMMARY)
                        : summary;
    }

    /** Writes the letter's file for a word processor (DOCX). */
    @FunctionalInterface
    public interface Content {
        void write(OutputStream out) throws IOException;
    }
}
