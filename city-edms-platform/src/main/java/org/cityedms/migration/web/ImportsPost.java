package org.cityedms.migration.web;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.cityedms.migration.JournalImports;
import org.cityedms.problem.FieldError;
import org.cityedms.problem.Problem;
import org.cityedms.problem.ProblemException;
import org.cityedms.registration.DocumentFile;
import org.cityedms.registration.RegistrationRights;
import org.cityedms.webscript.Answer;
import org.cityedms.webscript.Json;
import org.cityedms.webscript.JsonWebScript;
import org.cityedms.webscript.Multipart;
import org.cityedms.webscript.UploadedFile;
import org.springframework.extensions.webscripts.WebScriptRequest;

/** {@code POST /city-edms/imports}: the file of a journal, and the register for its lines. */
public final class ImportsPost extends JsonWebScript {
    private final JournalImports imports;
    private final RegistrationRights rights;
    private final long maximumFile;

    public ImportsPost(
            Json json, JournalImports imports, RegistrationRights rights, long maximumFile) {
        super(json);
        this.imports = imports;
        this.rights = rights;
        this.maximumFile = maximumFile;
    }

    @Override
    protected Answer answer(WebScriptRequest request) throws IOException {
        // Before the file is read: nobody else may fill the disk. The service asks again.
        rights.requireAdminister();
        try (Multipart body = Multipart.read(request, Set.of("register"), "file", maximumFile)) {
            String register =
                    body.field("register")
                            .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
                            .orElseThrow(() -> required("register"));
            UploadedFile file = body.file().orElseThrow(() -> required("file"));
            return Answer.created(ImportJson.of(imports.create(register, new Upload(file))));
        }
    }

    private static ProblemException required(String field) {
        return Problem.ofFields("invalid-input", List.of(FieldError.of(field, "required")))
                .exception();
    }

    private record Upload(UploadedFile file) implements DocumentFile {
        @Override
        public String name() {
            return file.name();
        }

        @Override
        public InputStream open() throws IOException {
            return file.open();
        }
    }
}
