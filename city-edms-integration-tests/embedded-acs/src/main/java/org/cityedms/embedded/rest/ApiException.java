package org.cityedms.embedded.rest;

import org.alfresco.error.AlfrescoRuntimeException;

/**
 * A refusal of the REST API with its status and error key, as the exceptions of ACS's
 * org.alfresco.rest.framework.
 */
final class ApiException extends AlfrescoRuntimeException {
    private static final long serialVersionUID = 1L;
    private static final String FRAMEWORK = "framework.exception.";

    private final int status;
    private final String key;

    private ApiException(int status, String key, String message) {
        super(message);
        this.status = status;
        this.key = key;
    }

    static ApiException invalid(String message) {
        return new ApiException(400, message, message);
    }

    static ApiException noSuchEntity(String id) {
        String message = "The entity with id: " + id + " was not found";
        return new ApiException(404, FRAMEWORK + "EntityNotFound", message);
    }

    static ApiException notFound(String what) {
        return new ApiException(404, FRAMEWORK + "NotFound", what + " was not found");
    }

    static ApiException noSuchPath(String path) {
        String message = "The entity with relativePath: " + path + " was not found.";
        return new ApiException(404, message, message);
    }

    static ApiException denied(String message) {
        return new ApiException(403, message, message);
    }

    static ApiException denied() {
        return new ApiException(403, FRAMEWORK + "PermissionDenied", "Permission was denied");
    }

    static ApiException conflict(String message) {
        return new ApiException(409, message, message);
    }

    static ApiException unsupported() {
        String message = "The operation is unsupported";
        return new ApiException(405, FRAMEWORK + "UnsupportedResourceOperation", message);
    }

    static ApiException unprocessable(String message) {
        return new ApiException(422, FRAMEWORK + "ApiDefault", message);
    }

    static ApiException mediaType(String message) {
        return new ApiException(415, message, message);
    }

    static ApiException tooLarge() {
        return new ApiException(
                413,
                FRAMEWORK + "RequestEntityTooLarge",
                "The file can't be uploaded because it's larger than the maximum upload size");
    }

    int status() {
        return status;
    }

    String key() {
        return key;
    }
}
