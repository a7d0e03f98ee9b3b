package org.cityedms.embedded.rest;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.version.Version;
import org.alfresco.service.cmr.version.VersionHistory;
import org.alfresco.service.cmr.version.VersionService;

/** /nodes/{nodeId}/versions, the newest first; as ACS's NodeVersionsRelation. */
final class VersionsResource implements ApiResource {
    private final VersionService versions;
    private final NodeLookup lookup;
    private final UserInfo users;

    VersionsResource(VersionService versions, NodeLookup lookup, UserInfo users) {
        this.versions = versions;
        this.lookup = lookup;
        this.users = users;
    }

    @Override
    public List<Route> routes() {
        return List.of(Route.of("GET", "nodes/{nodeId}/versions", this::list));
    }

    private ApiResponse list(ApiRequest request) {
        NodeRef node = lookup.find(request.variable("nodeId"));
        if (!lookup.isA(node, ContentModel.TYPE_CONTENT)) {
            throw ApiException.invalid("NodeId of file is expected: " + node.getId());
        }
        VersionHistory history = versions.getVersionHistory(node);
        List<Version> all = history == null ? List.of() : List.copyOf(history.getAllVersions());
        return Paging.of(request).page(all, this::entryOf);
    }

    private Map<String, Object> entryOf(Version version) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("id", version.getVersionLabel());
        entry.put("name", version.getVersionProperty(ContentModel.PROP_NAME.getLocalName()));
        entry.put("versionComment", version.getDescription());
        entry.put("modifiedAt", version.getFrozenModifiedDate());
        entry.put("modifiedByUser", users.show(version.getFrozenModifier()));
        entry.put("isFolder", false);
        entry.put("isFile", true);
        entry.values().removeIf(value -> value == null);
        return entry;
    }
}
