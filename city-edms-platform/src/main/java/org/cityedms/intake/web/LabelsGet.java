package org.cityedms.intake.web;

import java.util.Arrays;
import java.util.List;
import org.cityedms.intake.Labels;
import org.cityedms.problem.FieldError;
import org.cityedms.problem.Problem;
import org.cityedms.registration.DocumentId;
import org.cityedms.webscript.ClientAddress;
import org.cityedms.webscript.FileAnswer;
import org.cityedms.webscript.FileTypes;
import org.cityedms.webscript.FileWebScript;
import org.cityedms.webscript.Json;
import org.springframework.extensions.webscripts.WebScriptRequest;

/** {@code GET /city-edms/labels}. */
public final class LabelsGet extends FileWebScript {
    private final Labels labels;
    private final ClientAddress address;

    public LabelsGet(Json json, Labels labels, ClientAddress address) {
        super(json);
        this.labels = labels;
        this.address = address;
    }

    @Override
    protected FileAnswer answer(WebScriptRequest request) {
        List<DocumentId> documents =
                Requests.parameter(request, "documents").stream()
                        .flatMap(text -> Arrays.stream(text.split(",", -1)))
                        .map(
                                text ->
                                        DocumentId.parse(text.strip())
                                                .orElseThrow(() -> invalid("documents")))
                        .toList();
        byte[] pdf =
                labels.sheet(
                        address.of(request), documents, Requests.number(request, "skip").orElse(0));
        return FileAnswer.shown(FileTypes.PDF, "мітки.pdf", out -> out.write(pdf));
    }

    private static RuntimeException invalid(String name) {
        return Problem.ofFields("invalid-input", List.of(FieldError.of(name, "invalid")))
                .exception();
    }
}
