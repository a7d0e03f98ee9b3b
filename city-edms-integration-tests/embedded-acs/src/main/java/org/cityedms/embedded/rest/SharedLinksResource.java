package org.cityedms.embedded.rest;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.QName;

/**
 * /shared-links: makes public links, as ACS's QuickShareLinksImpl with QuickShareServiceImpl:
 * whoever may read a file may share it, and the system puts the aspect on. Nothing is read by a
 * link here.
 */
final class SharedLinksResource implements ApiResource {
    private static final String URI = "http://www.alfresco.org/model/qshare/1.0";
    private static final QName SHARED = QName.createQName(URI, "shared");
    private static final QName SHARED_ID = QName.createQName(URI, "sharedId");
    private static final QName SHARED_BY = QName.createQName(URI, "sharedBy");
    private static final Set<String> FIELDS = Set.of("nodeId", "expiresAt");

    private final NodeService nodes;
    private final NodeLookup lookup;

    SharedLinksResource(NodeService nodes, NodeLookup lookup) {
        this.nodes = nodes;
        this.lookup = lookup;
    }

    @Override
    public List<Route> routes() {
        return List.of(Route.of("POST", "shared-links", this::share));
    }

    private ApiResponse share(ApiRequest request) {
        JsonNode wanted = request.object(FIELDS);
        NodeRef node = lookup.find(ApiRequest.text(wanted, "nodeId"));
        if (!lookup.isA(node, ContentModel.TYPE_CONTENT)) {
            throw ApiException.invalid(
                    "Unable to create shared link to non-file content: " + node.getId());
        }
        if (nodes.getAspects(node).contains(SHARED)) {
            throw ApiException.conflict("sharedId already exists: " + node.getId());
        }
        String id = UUID.randomUUID().toString().replace("-", "").substring(0, 22);
        Map<QName, Serializable> link =
                Map.of(SHARED_ID, id, SHARED_BY, AuthenticationUtil.getRunAsUser());
        AuthenticationUtil.runAsSystem(
                () -> {
                    nodes.addAspect(node, SHARED, link);
                    return null;
                });
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("id", id);
        entry.put("nodeId", node.getId());
        return ApiResponse.entry(201, entry);
    }
}
