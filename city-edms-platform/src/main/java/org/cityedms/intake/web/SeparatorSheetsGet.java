package org.cityedms.intake.web;

import java.util.List;
import org.cityedms.intake.SeparatorPrinter;
import org.cityedms.problem.FieldError;
import org.cityedms.problem.Problem;
import org.cityedms.registration.RegistrationRights;
import org.cityedms.webscript.FileAnswer;
import org.cityedms.webscript.FileTypes;
import org.cityedms.webscript.FileWebScript;
import org.cityedms.webscript.Json;
import org.springframework.extensions.webscripts.WebScriptRequest;

/** {@code GET /city-edms/separator-sheets}. */
public final class SeparatorSheetsGet extends FileWebScript {
    private final RegistrationRights rights;
    private final SeparatorPrinter printer;

    public SeparatorSheetsGet(Json json, RegistrationRights rights, SeparatorPrinter printer) {
        super(json);
        this.rights = rights;
        this.printer = printer;
    }

    @Override
    protected FileAnswer answer(WebScriptRequest request) {
        rights.requireRegister();
        int count = Requests.number(request, "count").orElse(1);
        if (count < 1 || count > SeparatorPrinter.MAXIMUM) {
            throw Problem.ofFields(
                            "invalid-input",
                            List.of(
                                    FieldError.of(
                                            "count", "out-of-range", 1, SeparatorPrinter.MAXIMUM)))
                    .exception();
        }
        byte[] pdf = printer.print(count);
        return FileAnswer.shown(FileTypes.PDF, "роздільники.pdf", out -> out.write(pdf));
    }
}
