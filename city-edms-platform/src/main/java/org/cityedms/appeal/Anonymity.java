package org.cityedms.appeal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cityedms.problem.FieldError;
import org.cityedms.registration.Fields;

/**
 * The rule of anonymous appeals (частина перша статті 8 Закону «Про звернення громадян»): without
 * the author's name, place of residence or signature an appeal is anonymous and not considered. An
 * electronic one needs no signature (стаття 5), and an oral one has none.
 */
final class Anonymity {
    private final Fields fields;
    private final List<Dismissal> grounds;

    Anonymity(Fields fields, List<Dismissal> grounds) {
        this.fields = fields;
        this.grounds = grounds;
    }

    /**
     * What makes an appeal anonymous; nothing where it is not.
     *
     * @param byHand whether it is one that is signed by hand
     */
    static List<Dismissal> grounds(List<Author> authors, boolean signed, boolean byHand) {
        List<Dismissal> grounds = new ArrayList<>();
        Optional<Author> first = authors.stream().findFirst();
        if (first.flatMap(Author::name).isEmpty()) {
            grounds.add(Dismissal.NO_AUTHORSHIP);
        }
        if (first.flatMap(Author::address).isEmpty()) {
            grounds.add(Dismissal.NO_RESIDENCE);
        }
        if (byHand && !signed) {
            grounds.add(Dismissal.NOT_SIGNED);
        }
        return grounds;
    }

    /** An anonymous appeal is taken only as one, so that a forgotten field does not make it so. */
    void check(Optional<Dismissal> dismissal) {
        if (!grounds.isEmpty() && !dismissal.filter(grounds::contains).isPresent()) {
            fields.add(fault(grounds.get(0)));
        }
        if (dismissal.filter(Dismissal::anonymous).isPresent()
                && !grounds.contains(dismissal.get())
                && grounds.isEmpty()) {
            fields.add(FieldError.of("dismissal", "appeal-not-anonymous"));
        }
    }

    private static FieldError fault(Dismissal ground) {
        return switch (ground) {
            case NO_RESIDENCE -> FieldError.of("dismissal", "appeal-no-residence");
            case NOT_SIGNED -> FieldError.of("dismissal", "appeal-not-signed");
            default -> FieldError.of("dismissal", "appeal-no-authorship");
        };
    }
}
