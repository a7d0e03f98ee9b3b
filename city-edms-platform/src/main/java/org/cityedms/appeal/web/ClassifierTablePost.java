package org.cityedms.appeal.web;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Set;
import org.cityedms.appeal.ClassifierAdministration;
import org.cityedms.appeal.ClassifierTable;
import org.cityedms.problem.FieldError;
import org.cityedms.problem.Problem;
import org.cityedms.registration.RegistrationRights;
import org.cityedms.webscript.Answer;
import org.cityedms.webscript.Json;
import org.cityedms.webscript.JsonWebScript;
import org.cityedms.webscript.Multipart;
import org.cityedms.webscript.UploadedFile;
import org.springframework.extensions.webscripts.WebScriptRequest;

/** {@code POST /city-edms/appeal-classifier-table}: with {@code trial=true} nothing is changed. */
public final class ClassifierTablePost extends JsonWebScript {
    private static final long MAXIMUM = 1024 * 1024;

    private final ClassifierAdministration classifier;
    private final RegistrationRights rights;

    public ClassifierTablePost(
            Json json, ClassifierAdministration classifier, RegistrationRights rights) {
        super(json);
        this.classifier = classifier;
        this.rights = rights;
    }

    @Override
    protected Answer answer(WebScriptRequest request) throws IOException {
        // Before the file is read: nobody else may fill the disk. The service asks again.
        rights.requireAdminister();
        boolean trial = "true".equals(request.getParameter("trial"));
        try (Multipart body = Multipart.read(request, Set.of(), "file", MAXIMUM)) {
            UploadedFile file = body.file().orElseThrow(() -> CaseRequests.missing("file"));
            List<ClassifierTable.Change> changes =
                    classifier.put(ClassifierTable.read(text(file)), trial);
            return Answer.ok(new Body(changes.stream().map(ChangeJson::of).toList()));
        }
    }

    private static String text(UploadedFile file) throws IOException {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(Files.readAllBytes(file.path())))
                    .toString();
        } catch (CharacterCodingException e) {
            throw Problem.ofFields("invalid-input", List.of(FieldError.of("file", "not-utf-8")))
                    .exception();
        }
    }

    record Body(List<ChangeJson> changes) {}

    record ChangeJson(ItemJson before, ItemJson after) {
        static ChangeJson of(ClassifierTable.Change change) {
            return new ChangeJson(
                    change.before().map(ItemJson::of).orElse(null), ItemJson.of(change.after()));
        }
    }
}
