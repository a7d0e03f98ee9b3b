package org.cityedms.embedded.rest;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.model.FileExistsException;
import org.alfresco.service.cmr.model.FileFolderService;
import org.alfresco.service.cmr.model.FileInfo;
import org.alfresco.service.cmr.model.FileNotFoundException;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.security.AuthorityService;
import org.alfresco.service.namespace.QName;

/** /nodes/{nodeId}: show, update, delete, move, copy; as ACS's NodesEntityResource. */
final class NodeResource implements ApiResource {
    private static final Set<String> UPDATE_FIELDS =
            Set.of("name", "nodeType", "aspectNames", "properties", "permissions", "parentId");
    private static final Set<String> TARGET_FIELDS = Set.of("targetParentId", "name");

    private final NodeService nodes;
    private final FileFolderService files;
    private final AuthorityService authorities;
    private final NodeLookup lookup;
    private final NodeProperties nodeProperties;
    private final NodePermissions nodePermissions;
    private final NodeView view;
    private final Names names;

    NodeResource(
            NodeService nodes,
            FileFolderService files,
            AuthorityService authorities,
            NodeLookup lookup,
            NodeProperties nodeProperties,
            NodePermissions nodePermissions,
            NodeView view,
            Names names) {
        this.nodes = nodes;
        this.files = files;
        this.authorities = authorities;
        this.lookup = lookup;
        this.nodeProperties = nodeProperties;
        this.nodePermissions = nodePermissions;
        this.view = view;
        this.names = names;
    }

    @Override
    public List<Route> routes() {
        return List.of(
                Route.of("GET", "nodes/{nodeId}", this::show),
                Route.of("PUT", "nodes/{nodeId}", this::update),
                Route.of("DELETE", "nodes/{nodeId}", this::delete),
                Route.of("POST", "nodes/{nodeId}/move", request -> transfer(request, false)),
                Route.of("POST", "nodes/{nodeId}/copy", request -> transfer(request, true)));
    }

    private ApiResponse show(ApiRequest request) {
        NodeRef node = lookup.find(request.variable("nodeId"), request.parameter("relativePath"));
        return ApiResponse.entry(view.full(node, request.include()));
    }

    private ApiResponse update(ApiRequest request) {
        JsonNode wanted = request.object(UPDATE_FIELDS);
        NodeRef node = lookup.find(request.variable("nodeId"));
        Map<QName, Serializable> properties = nodeProperties.read(wanted.get("properties"));
        specialise(node, ApiRequest.text(wanted, "nodeType"));
        if (wanted.hasNonNull("aspectNames")) {
            replaceAspects(node, names.parseAspects(texts(wanted.get("aspectNames"))));
        }
        String name = ApiRequest.text(wanted, "name");
        Object asProperty = properties.remove(ContentModel.PROP_NAME);
        rename(node, name == null || name.isEmpty() ? (String) asProperty : name);
        if (!properties.isEmpty()) {
            nodes.addProperties(node, properties);
        }
        nodePermissions.apply(node, wanted.get("permissions"));
        return ApiResponse.entry(view.full(node, request.include()));
    }

    private void specialise(NodeRef node, String text) {
        if (text == null || text.isEmpty()) {
            return;
        }
        QName wanted = names.parse(text);
        QName present = nodes.getType(node);
        if (wanted.equals(present)) {
            return;
        }
        if (!names.isA(wanted, present) || names.isA(wanted, ContentModel.TYPE_SYSTEM_FOLDER)) {
            throw ApiException.invalid(
                    "Failed to change (specialise) node type - from " + present + " to " + wanted);
        }
        nodes.setType(node, wanted);
    }

    /** What is sent replaces, but for what the system itself keeps. */
    private void replaceAspects(NodeRef node, Set<QName> wanted) {
        Set<QName> present = nodes.getAspects(node);
        Set<QName> superfluous = new HashSet<>(present);
        superfluous.removeAll(wanted);
        superfluous.removeIf(
                aspect -> names.isHidden(aspect) || aspect.equals(ContentModel.ASPECT_AUDITABLE));
        superfluous.forEach(aspect -> nodes.removeAspect(node, aspect));
        wanted.stream()
                .filter(aspect -> !present.contains(aspect))
                .filter(aspect -> !aspect.equals(ContentModel.ASPECT_AUDITABLE))
                .forEach(aspect -> nodes.addAspect(node, aspect, null));
    }

    private void rename(NodeRef node, String name) {
        if (name == null || name.equals(nodes.getProperty(node, ContentModel.PROP_NAME))) {
            return;
        }
        NodeCreation.checkName(name);
        try {
            files.rename(node, name);
        } catch (FileNotFoundException e) {
            throw ApiException.noSuchEntity(node.getId());
        } catch (FileExistsException e) {
            throw ApiException.conflict("Name already exists in target parent: " + name);
        }
    }

    private ApiResponse delete(ApiRequest request) {
        String id = request.variable("nodeId");
        NodeRef node = lookup.find(id);
        if (node.equals(lookup.companyHome())) {
            throw ApiException.denied("Cannot delete: " + id);
        }
        if (request.flag("permanent")) {
            if (!authorities.hasAdminAuthority()) {
                throw ApiException.denied("Non-owner/non-admin cannot permanently delete: " + id);
            }
            nodes.addAspect(node, ContentModel.ASPECT_TEMPORARY, null);
        }
        files.delete(node);
        return ApiResponse.noContent();
    }

    private ApiResponse transfer(ApiRequest request, boolean copy) {
        JsonNode wanted = request.object(TARGET_FIELDS);
        String target = ApiRequest.text(wanted, "targetParentId");
        if (target == null || target.isEmpty()) {
            throw ApiException.invalid("Missing targetParentId");
        }
        NodeRef parent = lookup.find(target);
        NodeRef node = lookup.find(request.variable("nodeId"));
        if (!copy && node.equals(lookup.companyHome())) {
            throw ApiException.denied("Cannot move: " + node.getId());
        }
        if (!lookup.isA(parent, ContentModel.TYPE_FOLDER)) {
            throw ApiException.invalid("Invalid type of target parent: " + target);
        }
        String name = ApiRequest.text(wanted, "name");
        try {
            FileInfo moved = copy ? files.copy(node, parent, name) : files.move(node, parent, name);
            return ApiResponse.entry(
                    copy ? 201 : 200, view.full(moved.getNodeRef(), request.include()));
        } catch (FileNotFoundException e) {
            throw ApiException.noSuchEntity(target);
        } catch (FileExistsException e) {
            throw ApiException.conflict("Name already exists in target parent: " + name);
        }
    }

    static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        if (array != null) {
            array.forEach(one -> texts.add(one.asText()));
        }
        return texts;
    }
}
