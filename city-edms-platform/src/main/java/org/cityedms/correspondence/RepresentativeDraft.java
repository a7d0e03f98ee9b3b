package org.cityedms.correspondence;

import java.time.LocalDate;
import java.util.Optional;
import org.cityedms.problem.FieldError;
import org.cityedms.registration.Fields;

/** A {@link Representative} as it was sent, nothing checked yet. */
public record RepresentativeDraft(
        String name, String post, String contact, String from, String until) {

    Optional<Representative> read(Fields fields, int position) {
        String path = "representatives." + position + ".";
        Optional<String> line =
                fields.requiredText(path + "name", name, Representative.MAXIMUM_TEXT);
        Optional<PersonName> person = line.flatMap(PersonName::parse);
        if (line.isPresent() && person.isEmpty()) {
            fields.add(FieldError.of(path + "name", "not-a-name"));
        }
        Optional<String> office = fields.text(path + "post", post, Representative.MAXIMUM_TEXT);
        Optional<String> reach =
                fields.text(path + "contact", contact, Representative.MAXIMUM_TEXT);
        Optional<LocalDate> first = fields.day(path + "from", from);
        Optional<LocalDate> last = fields.day(path + "until", until);
        if (first.isPresent() && last.isPresent() && last.get().isBefore(first.get())) {
            fields.add(FieldError.of(path + "until", "before-start"));
        }
        return person.map(who -> new Representative(who, office, reach, first, last));
    }
}
