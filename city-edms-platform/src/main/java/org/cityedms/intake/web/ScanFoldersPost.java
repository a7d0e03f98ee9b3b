package org.cityedms.intake.web;

import java.io.IOException;
import org.cityedms.intake.ScanFolders;
import org.cityedms.webscript.Answer;
import org.cityedms.webscript.Json;
import org.cityedms.webscript.JsonBody;
import org.cityedms.webscript.JsonWebScript;
import org.springframework.extensions.webscripts.WebScriptRequest;

/** {@code POST /city-edms/scan-folders}. */
public final class ScanFoldersPost extends JsonWebScript {
    private final ScanFolders folders;

    public ScanFoldersPost(Json json, ScanFolders folders) {
        super(json);
        this.folders = folders;
    }

    @Override
    protected Answer answer(WebScriptRequest request) throws IOException {
        Body body = JsonBody.read(request, json(), Body.class);
        return Answer.created(
                new FolderJson(folders.create(body.institution(), body.name()).value()));
    }

    record Body(String institution, String name) {}

    record FolderJson(String id) {}
}
