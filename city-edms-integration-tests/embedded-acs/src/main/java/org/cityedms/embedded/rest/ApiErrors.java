package org.cityedms.embedded.rest;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.alfresco.repo.node.integrity.IntegrityException;
import org.alfresco.repo.security.authentication.AuthenticationException;
import org.alfresco.repo.security.permissions.AccessDeniedException;
import org.alfresco.service.cmr.dictionary.InvalidTypeException;
import org.alfresco.service.cmr.lock.NodeLockedException;
import org.alfresco.service.cmr.lock.UnableToAquireLockException;
import org.alfresco.service.cmr.lock.UnableToReleaseLockException;
import org.alfresco.service.cmr.repository.CyclicChildRelationshipException;
import org.alfresco.service.cmr.repository.DuplicateChildNodeNameException;
import org.alfresco.service.cmr.repository.InvalidNodeRefException;
import org.alfresco.service.cmr.version.VersionServiceException;
import org.springframework.extensions.webscripts.WebScriptException;

/**
 * The status and body of a failure, as ACS's SimpleMappingExceptionResolver and ResponseWriter. ACS
 * looks at the exception thrown and its superclasses, never at its causes.
 */
final class ApiErrors {
    private static final String DEFAULT_KEY = "framework.exception.ApiDefault";
    private static final Map<Class<? extends Exception>, Integer> STATUSES = new LinkedHashMap<>();

    static {
        STATUSES.put(IllegalArgumentException.class, 400);
        STATUSES.put(CyclicChildRelationshipException.class, 400);
        STATUSES.put(VersionServiceException.class, 400);
        STATUSES.put(InvalidNodeRefException.class, 404);
        STATUSES.put(AccessDeniedException.class, 403);
        STATUSES.put(NodeLockedException.class, 409);
        STATUSES.put(UnableToAquireLockException.class, 422);
        STATUSES.put(UnableToReleaseLockException.class, 422);
        STATUSES.put(DuplicateChildNodeNameException.class, 409);
        STATUSES.put(IntegrityException.class, 422);
        STATUSES.put(AuthenticationException.class, 401);
        STATUSES.put(InvalidTypeException.class, 409);
    }

    private final ObjectMapper json;

    ApiErrors(ObjectMapper json) {
        this.json = json;
    }

    int statusOf(Throwable error) {
        if (error instanceof ApiException said) {
            return said.status();
        }
        if (error instanceof WebScriptException said) {
            return said.getStatus();
        }
        return STATUSES.entrySet().stream()
                .filter(entry -> entry.getKey().isInstance(error))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(500);
    }

    ObjectNode bodyOf(Throwable error) {
        ObjectNode body = json.createObjectNode();
        ObjectNode about = body.putObject("error");
        Throwable shown = error instanceof AccessDeniedException ? ApiException.denied() : error;
        about.put("errorKey", shown instanceof ApiException said ? said.key() : DEFAULT_KEY);
        about.put("statusCode", statusOf(shown));
        about.put("briefSummary", String.valueOf(shown.getLocalizedMessage()));
        about.put(
                "stackTrace",
                "For security reasons the stack trace is no longer displayed, but the property is kept for"
                        + " previous versions");
        about.put("descriptionURL", "https://api-explorer.alfresco.com");
        about.put("logId", UUID.randomUUID().toString());
        return body;
    }
}
