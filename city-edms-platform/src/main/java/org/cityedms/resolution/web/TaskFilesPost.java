package org.cityedms.resolution.web;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Set;
import org.cityedms.attachment.AttachmentProblems;
import org.cityedms.problem.FieldError;
import org.cityedms.problem.Problem;
import org.cityedms.registration.FileName;
import org.cityedms.registration.FileOnDisk;
import org.cityedms.resolution.ReportFiles;
import org.cityedms.webscript.Answer;
import org.cityedms.webscript.FileLimits;
import org.cityedms.webscript.Json;
import org.cityedms.webscript.JsonWebScript;
import org.cityedms.webscript.Multipart;
import org.cityedms.webscript.UploadedFile;
import org.springframework.extensions.webscripts.WebScriptRequest;

/** {@code POST /city-edms/tasks/{id}/files}. */
public final class TaskFilesPost extends JsonWebScript {
    private final ReportFiles files;
    private final FileLimits limits;

    public TaskFilesPost(Json json, ReportFiles files, FileLimits limits) {
        super(json);
        this.files = files;
        this.limits = FileLimits.one("file", limits.maximumFile());
    }

    @Override
    protected Answer answer(WebScriptRequest request) throws IOException {
        long task = ExecutionRequests.pathId(request);
        // Before the file is read: nobody else may fill the disk. The service asks again.
        files.requireMayReport(task);
        try (Multipart body = Multipart.read(request, Set.of(), limits)) {
            UploadedFile sent =
                    body.file()
                            .orElseThrow(
                                    () ->
                                            Problem.ofFields(
                                                            "invalid-input",
                                                            List.of(
                                                                    FieldError.of(
                                                                            "file", "required")))
                                                    .exception());
            if (Files.size(sent.path()) == 0) {
                throw AttachmentProblems.emptyAnnex(FileName.clean(sent.name())).exception();
            }
            return Answer.created(
                    ActJson.FileJson.of(files.add(task, new FileOnDisk(sent.name(), sent.path()))));
        }
    }
}
