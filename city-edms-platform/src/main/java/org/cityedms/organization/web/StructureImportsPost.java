package org.cityedms.organization.web;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.cityedms.organization.StructureImport;
import org.cityedms.problem.FieldError;
import org.cityedms.problem.Language;
import org.cityedms.problem.Problem;
import org.cityedms.problem.ProblemTexts;
import org.cityedms.registration.RegistrationRights;
import org.cityedms.webscript.Answer;
import org.cityedms.webscript.Json;
import org.cityedms.webscript.JsonWebScript;
import org.cityedms.webscript.Multipart;
import org.cityedms.webscript.RequestParts;
import org.cityedms.webscript.UploadedFile;
import org.springframework.extensions.webscripts.WebScriptRequest;

/** {@code POST /city-edms/organization/imports}: a structure in a table, rehearsed or written. */
public final class StructureImportsPost extends JsonWebScript {
    private static final long MAXIMUM_FILE = 5L * 1024 * 1024;

    private final StructureImport imports;
    private final RegistrationRights rights;

    public StructureImportsPost(Json json, StructureImport imports, RegistrationRights rights) {
        super(json);
        this.imports = imports;
        this.rights = rights;
    }

    @Override
    protected Answer answer(WebScriptRequest request) throws IOException {
        // Before the file is read: nobody else may fill the disk. The service asks again.
        rights.requireAdminister();
        boolean run = RequestParts.parameter(request, "run").filter("true"::equals).isPresent();
        Language language = Language.ofAcceptLanguage(request.getHeader("Accept-Language"));
        try (Multipart body = Multipart.read(request, Set.of("since"), "file", MAXIMUM_FILE)) {
            String since =
                    body.field("since")
                            .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
                            .orElse("");
            UploadedFile file =
                    body.file()
                            .orElseThrow(
                                    () ->
                                            Problem.ofFields(
                                                            "invalid-input",
                                                            List.of(
                                                                    FieldError.of(
                                                                            "file", "required")))
                                                    .exception());
            return Answer.ok(Imported.of(imports.read(file::open, since, run), language));
        }
    }

    record Imported(
            int units, int posts, int people, boolean written, List<ProblemOfRow> problems) {
        static Imported of(StructureImport.Report report, Language language) {
            return new Imported(
                    report.units(),
                    report.posts(),
                    report.people(),
                    report.written(),
                    report.faults().stream()
                            .flatMap(fault -> ProblemOfRow.of(fault, language))
                            .toList());
        }
    }

    record ProblemOfRow(int row, String column, String message) {
        static Stream<ProblemOfRow> of(StructureImport.Fault fault, Language language) {
            Problem problem = fault.problem();
            if (problem.errors().isEmpty()) {
                String text = ProblemTexts.detail(problem, language);
                return Stream.of(new ProblemOfRow(fault.row(), "", text));
            }
            return problem.errors().stream()
                    .map(
                            error ->
                                    new ProblemOfRow(
                                            fault.row(),
                                            error.field(),
                                            ProblemTexts.text(error, language)));
        }
    }
}
