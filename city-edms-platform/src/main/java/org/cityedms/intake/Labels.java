package org.cityedms.intake;

import java.util.List;
import org.cityedms.problem.FieldError;
import org.cityedms.problem.Problem;
import org.cityedms.registration.Document;
import org.cityedms.registration.DocumentId;
import org.cityedms.registration.Documents;
import org.cityedms.registration.OfficeTime;
import org.cityedms.registration.Registration;

/** Labels of registered documents, for whoever may read them. */
public final class Labels {
    private static final int MAXIMUM = 240;

    private final Documents documents;
    private final LabelPrinter printer;

    public Labels(Documents documents, LabelPrinter printer) {
        this.documents = documents;
        this.printer = printer;
    }

    public byte[] one(String address, DocumentId document) {
        return printer.one(address, label(document));
    }

    public byte[] sheet(String address, List<DocumentId> wanted, int skip) {
        if (wanted.isEmpty() || wanted.size() > MAXIMUM) {
            throw refused(FieldError.of("documents", "out-of-range", 1, MAXIMUM));
        }
        if (skip < 0 || skip >= LabelPrinter.ON_A_SHEET) {
            throw refused(FieldError.of("skip", "out-of-range", 0, LabelPrinter.ON_A_SHEET - 1));
        }
        return printer.sheet(address, wanted.stream().map(this::label).toList(), skip);
    }

    private LabelPrinter.Label label(DocumentId id) {
        Document document = documents.get(id);
        Registration registration =
                document.registration()
                        .orElseThrow(() -> IntakeProblems.notRegistered().exception());
        return new LabelPrinter.Label(
                id,
                registration.number(),
                OfficeTime.dayOf(registration.registeredAt()),
                registration.registerTitle());
    }

    private static RuntimeException refused(FieldError error) {
        return Problem.ofFields("invalid-input", List.of(error)).exception();
    }
}
