package org.cityedms.embedded.rest;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.node.integrity.IntegrityException;
import org.alfresco.service.cmr.lock.LockService;
import org.alfresco.service.cmr.lock.LockType;
import org.alfresco.service.cmr.repository.NodeRef;

/** /nodes/{nodeId}/lock and unlock, as ACS's NodesImpl. */
final class LocksResource implements ApiResource {
    private static final Set<String> FIELDS = Set.of("type", "timeToExpire", "lifetime");

    private final LockService locks;
    private final NodeLookup lookup;
    private final NodeView view;

    LocksResource(LockService locks, NodeLookup lookup, NodeView view) {
        this.locks = locks;
        this.lookup = lookup;
        this.view = view;
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.of("POST", "nodes/{nodeId}/lock", this::lock),
                Route.of("POST", "nodes/{nodeId}/unlock", this::unlock));
    }

    private ApiResponse lock(ApiRequest request) {
        JsonNode wanted = request.object(FIELDS);
        NodeRef node = lookup.find(request.variable("nodeId"));
        if (!lookup.isA(node, ContentModel.TYPE_CONTENT)) {
            throw ApiException.invalid(
                    "Node of type cm:content or a subtype is expected: " + node.getId());
        }
        locks.lock(
                node,
                typeOf(ApiRequest.text(wanted, "type")),
                wanted.path("timeToExpire").asInt(0));
        return ApiResponse.entry(view.full(node, request.include()));
    }

    @SuppressWarnings("deprecation") // ACS's own names of the lock types
    private static LockType typeOf(String text) {
        return switch (text == null ? "ALLOW_OWNER_CHANGES" : text) {
            case "ALLOW_OWNER_CHANGES" -> LockType.WRITE_LOCK;
            case "FULL" -> LockType.READ_ONLY_LOCK;
            default -> throw ApiException.invalid("Unknown lock type: " + text);
        };
    }

    private ApiResponse unlock(ApiRequest request) {
        NodeRef node = lookup.find(request.variable("nodeId"));
        if (!locks.isLocked(node)) {
            throw new IntegrityException(
                    "Can't unlock node " + node.getId() + " because it isn't locked", null);
        }
        locks.unlock(node);
        return ApiResponse.entry(view.full(node, request.include()));
    }
}
