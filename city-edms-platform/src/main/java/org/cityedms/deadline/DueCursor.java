package org.cityedms.deadline;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.cityedms.registration.DocumentId;

/** The last line of a page of deadlines. */
public record DueCursor(LocalDate due, DocumentId document) {
    private static final Pattern FORM = Pattern.compile("([0-9]{4}-[0-9]{2}-[0-9]{2})_(.{36})");

    public static Optional<DueCursor> parse(String text) {
        Matcher matcher = FORM.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        try {
            LocalDate due = LocalDate.parse(matcher.group(1));
            return DocumentId.parse(matcher.group(2)).map(document -> new DueCursor(due, document));
        } catch (DateTimeException notADay) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return due + "_" + document;
    }
}
