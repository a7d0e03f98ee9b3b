package org.cityedms.webscript;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.cityedms.problem.Language;
import org.springframework.extensions.webscripts.AbstractWebScript;
import org.springframework.extensions.webscripts.WebScriptRequest;
import org.springframework.extensions.webscripts.WebScriptResponse;

/**
 * Answers with a file, and with a problem document when it cannot. Descriptors of such scripts ask
 * for no transaction: with one, Alfresco would keep the whole answer back until its end.
 */
public abstract class FileWebScript extends AbstractWebScript {
    private static final String UNRESERVED = "-._~";

    private final Json json;

    protected FileWebScript(Json json) {
        this.json = json;
    }

    /** Says what to answer; the file itself is written afterwards. */
    protected abstract FileAnswer answer(WebScriptRequest request) throws IOException;

    @Override
    public final void execute(WebScriptRequest request, WebScriptResponse response)
            throws IOException {
        Path file = Files.createTempFile("city-edms-", ".answer");
        try {
            FileAnswer answer;
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
                answer = answer(request);
                answer.body().writeTo(out);
            } catch (IOException | RuntimeException e) {
                Language language = Language.ofAcceptLanguage(request.getHeader("Accept-Language"));
                Refusal.of(e, language).send(response, json);
                return;
            }
            response.setStatus(200);
            response.setHeader("Cache-Control", "no-store");
            response.setContentType(answer.mediaType());
            response.setHeader("Content-Disposition", disposition(answer));
            response.setHeader("Content-Length", Long.toString(Files.size(file)));
            Files.copy(file, response.getOutputStream());
        } finally {
            Files.deleteIfExists(file);
        }
    }

    /**
     * RFC 6266: the name in the encoding of RFC 5987, and in plain ASCII for those who know none.
     */
    static String disposition(FileAnswer answer) {
        String name = answer.name();
        StringBuilder plain = new StringBuilder();
        StringBuilder encoded = new StringBuilder();
        name.codePoints()
                .forEach(
                        c ->
                                plain.append(
                                        c >= ' ' && c < 127 && c != '"' && c != '\\'
                                                ? (char) c
                                                : '_'));
        for (byte b : name.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xff);
            if (c < 128 && (Character.isLetterOrDigit(c) || UNRESERVED.indexOf(c) >= 0)) {
                encoded.append(c);
            } else {
                encoded.append(String.format("%%%02X", (int) c));
            }
        }
        return (answer.shown() ? "inline" : "attachment")
                + "; filename=\""
                + plain
                + "\"; filename*=UTF-8''"
                + encoded;
    }
}
