package org.cityedms.appeal.web;

import org.cityedms.appeal.Appeals;
import org.cityedms.appeal.Letter;
import org.cityedms.appeal.LetterTo;
import org.cityedms.print.LetterDocx;
import org.cityedms.registration.Coded;
import org.cityedms.webscript.FileAnswer;
import org.cityedms.webscript.FileTypes;
import org.cityedms.webscript.FileWebScript;
import org.cityedms.webscript.Json;
import org.cityedms.webscript.RequestParts;
import org.springframework.extensions.webscripts.WebScriptRequest;

/** {@code GET /city-edms/appeals/{id}/acts/{act}/letter}: a draft for a word processor. */
public final class LetterGet extends FileWebScript {
    private final Appeals appeals;

    public LetterGet(Json json, Appeals appeals) {
        super(json);
        this.appeals = appeals;
    }

    @Override
    protected FileAnswer answer(WebScriptRequest request) {
        LetterTo to =
                RequestParts.parameter(request, "to")
                        .map(
                                code ->
                                        Coded.find(LetterTo.class, code)
                                                .orElseThrow(() -> RequestParts.invalid("to")))
                        .orElse(LetterTo.AUTHOR);
        Letter letter =
                appeals.letter(CaseRequests.document(request), CaseRequests.act(request), to);
        return new FileAnswer(
                FileTypes.DOCX,
                letter.fileName(),
                out ->
                        LetterDocx.write(
                                letter.addressee(), letter.heading(), letter.paragraphs(), out));
    }
}
