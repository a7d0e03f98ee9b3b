package org.cityedms.correspondence.web;

import java.io.IOException;
import java.util.List;
import org.cityedms.correspondence.Duplicates;
import org.cityedms.problem.FieldError;
import org.cityedms.problem.Problem;
import org.cityedms.registration.DocumentId;
import org.cityedms.webscript.Answer;
import org.cityedms.webscript.Json;
import org.cityedms.webscript.JsonBody;
import org.cityedms.webscript.JsonWebScript;
import org.springframework.extensions.webscripts.WebScriptRequest;

/** {@code POST /city-edms/file-duplicates}. */
public final class FileDuplicatesPost extends JsonWebScript {
    private static final int MAXIMUM_FILES = 50;

    private final Duplicates duplicates;

    public FileDuplicatesPost(Json json, Duplicates duplicates) {
        super(json);
        this.duplicates = duplicates;
    }

    @Override
    protected Answer answer(WebScriptRequest request) throws IOException {
        Body body = JsonBody.read(request, json(), Body.class);
        return Answer.ok(
                new FilesJson(
                        duplicates.ofFiles(body.validated()).entrySet().stream()
                                .map(
                                        found ->
                                                new FileJson(
                                                        found.getKey().value(),
                                                        found.getValue().stream()
                                                                .map(CandidateJson::of)
                                                                .toList()))
                                .toList()));
    }

    record Body(List<String> nodes) {
        List<DocumentId> validated() {
            if (nodes == null) {
                throw refused(FieldError.of("nodes", "required"));
            }
            if (nodes.size() > MAXIMUM_FILES) {
                throw refused(FieldError.of("nodes", "out-of-range", 0, MAXIMUM_FILES));
            }
            return nodes.stream()
                    .map(
                            node ->
                                    DocumentId.parse(node)
                                            .orElseThrow(
                                                    () ->
                                                            refused(
                                                                    FieldError.of(
                                                                            "nodes", "invalid"))))
                    .distinct()
                    .toList();
        }

        private static RuntimeException refused(FieldError error) {
            return Problem.ofFields("invalid-input", List.of(error)).exception();
        }
    }

    record FilesJson(List<FileJson> files) {}

    record FileJson(String node, List<CandidateJson> candidates) {}
}
