package org.cityedms.appeal;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cityedms.problem.FieldError;
import org.cityedms.problem.Problem;

/**
 * A line of a table of the classifier. What its table has no column for it does not say: a line
 * that there is already keeps it.
 *
 * @param number of the line in its file
 * @param item what it says, and of the rest what is usual
 * @param unsaid what its table has no column for
 */
public record ClassifierLine(int number, ClassifierItem item, Set<Column> unsaid) {
    /** What a table may leave out. */
    public enum Column {
        ACTIVE("active"),
        VALID_FROM("validFrom"),
        VALID_UNTIL("validUntil");

        private final String heading;

        Column(String heading) {
            this.heading = heading;
        }

        String heading() {
            return heading;
        }
    }

    public ClassifierLine {
        unsaid = Set.copyOf(unsaid);
    }

    static ClassifierLine saying(int number, ClassifierItem item, EnumSet<Column> said) {
        return new ClassifierLine(number, item, EnumSet.complementOf(said));
    }

    /**
     * What the classifier has once the line is put.
     *
     * @param today the line of today, nothing where there is none
     */
    ClassifierItem over(Optional<ClassifierItem> today) {
        if (today.isEmpty() || unsaid.isEmpty()) {
            return item;
        }
        ClassifierItem old = today.get();
        ClassifierItem after =
                new ClassifierItem(
                        item.section(),
                        item.code(),
                        item.name(),
                        unsaid.contains(Column.ACTIVE) ? old.active() : item.active(),
                        unsaid.contains(Column.VALID_FROM) ? old.validFrom() : item.validFrom(),
                        unsaid.contains(Column.VALID_UNTIL) ? old.validUntil() : item.validUntil(),
                        item.source());
        if (after.validFrom().isPresent()
                && after.validUntil().filter(after.validFrom().get()::isAfter).isPresent()) {
            throw Problem.ofFields(
                            "invalid-input",
                            List.of(
                                    FieldError.of(
                                            "lines." + number + ".validUntil", "before-start")))
                    .exception();
        }
        return after;
    }
}
