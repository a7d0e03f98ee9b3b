package org.cityedms.webscript;

/**
 * What a web script answers.
 *
 * @param body written as JSON, unless it is a {@link FileBody}
 */
public record Answer(int status, String mediaType, Object body) {
    public static Answer ok(Object body) {
        return new Answer(200, "application/json", body);
    }

    public static Answer file(String mediaType, String name, FileBody.Content content) {
        return new Answer(200, mediaType, new FileBody(name, content));
    }

    public static Answer created(Object body) {
        return new Answer(201, "application/json", body);
    }

    /** The work has begun and goes on in the background. */
    public static Answer accepted(Object body) {
        return new Answer(202, "application/json", body);
    }
}
