package org.cityedms.webscript;

import java.io.IOException;
import org.springframework.extensions.webscripts.WebScriptResponse;

/**
 * What a web script answers.
 *
 * @param body written as JSON
 */
public record Answer(int status, String mediaType, Object body) {
    public static Answer ok(Object body) {
        return new Answer(200, "application/json", body);
    }

    public static Answer created(Object body) {
        return new Answer(201, "application/json", body);
    }

    /** The work has begun and goes on in the background. */
    public static Answer accepted(Object body) {
        return new Answer(202, "application/json", body);
    }

    void send(WebScriptResponse response, Json json) throws IOException {
        response.setStatus(status);
        response.setHeader("Cache-Control", "no-store");
        response.setContentType(mediaType + ";charset=UTF-8");
        json.write(body, response.getOutputStream());
    }
}
