package org.cityedms.embedded.rest;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.model.FileFolderService;
import org.alfresco.service.cmr.model.FileInfo;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.QName;

/** /nodes/{nodeId}/children: list, create by JSON, upload; as ACS's NodeChildrenRelation. */
final class NodeChildrenResource implements ApiResource {
    private static final Set<String> FIELDS =
            Set.of(
                    "name",
                    "nodeType",
                    "aspectNames",
                    "properties",
                    "permissions",
                    "relativePath",
                    "association",
                    "definition");

    private final NodeService nodes;
    private final FileFolderService files;
    private final NodeLookup lookup;
    private final NodeCreation creation;
    private final NodeProperties nodeProperties;
    private final NodePermissions nodePermissions;
    private final ContentWriting writing;
    private final UploadResource upload;
    private final NodeView view;
    private final Names names;

    NodeChildrenResource(
            NodeService nodes,
            FileFolderService files,
            NodeLookup lookup,
            NodeCreation creation,
            NodeProperties nodeProperties,
            NodePermissions nodePermissions,
            ContentWriting writing,
            UploadResource upload,
            NodeView view,
            Names names) {
        this.nodes = nodes;
        this.files = files;
        this.lookup = lookup;
        this.creation = creation;
        this.nodeProperties = nodeProperties;
        this.nodePermissions = nodePermissions;
        this.writing = writing;
        this.upload = upload;
        this.view = view;
        this.names = names;
    }

    @Override
    public List<Route> routes() {
        String path = "nodes/{nodeId}/children";
        return List.of(Route.of("GET", path, this::list), Route.of("POST", path, this::create));
    }

    private ApiResponse list(ApiRequest request) {
        NodeRef parent = lookup.find(request.variable("nodeId"), request.parameter("relativePath"));
        boolean isFolder = lookup.isA(parent, ContentModel.TYPE_FOLDER);
        List<FileInfo> children =
                isFolder ? new ArrayList<>(files.list(parent)) : new ArrayList<>();
        ChildrenFilter.of(request.parameter("where"), names).apply(children);
        children.sort(ChildrenOrder.of(request.parameter("orderBy")));
        return Paging.of(request)
                .page(children, child -> view.show(child.getNodeRef(), request.include()));
    }

    private ApiResponse create(ApiRequest request) {
        if (request.isMultipart()) {
            return upload.upload(request);
        }
        NodeRef parent = lookup.find(request.variable("nodeId"));
        List<JsonNode> wanted = request.objects(FIELDS);
        List<Map<String, Object>> made =
                wanted.stream().map(one -> create(request, parent, one)).toList();
        if (made.size() == 1) {
            return ApiResponse.entry(201, made.get(0));
        }
        return new ApiResponse.Json(201, new Paging(0, made.size()).list(made, entry -> entry));
    }

    private Map<String, Object> create(ApiRequest request, NodeRef home, JsonNode wanted) {
        String name = ApiRequest.text(wanted, "name");
        if (name == null || name.isEmpty()) {
            throw ApiException.invalid("Node name is expected: " + home.getId());
        }
        String typeText = ApiRequest.text(wanted, "nodeType");
        if (typeText == null || typeText.isEmpty()) {
            throw ApiException.invalid("Node type is expected: " + home.getId() + "," + name);
        }
        QName type = typeOf(typeText);
        boolean isContent = names.isA(type, ContentModel.TYPE_CONTENT);
        Set<QName> aspects = names.parseAspects(NodeResource.texts(wanted.get("aspectNames")));
        var properties = nodeProperties.read(wanted.get("properties"));
        NodeRef parent = lookup.makeFolders(home, ApiRequest.text(wanted, "relativePath"));
        String free = request.flag("autoRename") ? creation.freeName(parent, name) : name;
        NodeRef node = creation.create(parent, free, type, properties);
        if (isContent) {
            writing.write(node, free, InputStream.nullInputStream());
            String major = request.parameter("majorVersion");
            writing.version(
                    node,
                    major == null ? null : Boolean.valueOf(major),
                    request.parameter("comment"));
        }
        aspects.stream()
                .filter(aspect -> !nodes.hasAspect(node, aspect))
                .forEach(aspect -> nodes.addAspect(node, aspect, null));
        nodePermissions.apply(node, wanted.get("permissions"));
        return view.full(node, request.include());
    }

    private QName typeOf(String text) {
        QName type = names.parse(text);
        if (!names.isA(type, ContentModel.TYPE_CMOBJECT)) {
            throw ApiException.invalid(
                    "Invalid type: " + type + " - expected (sub-)type of cm:cmobject");
        }
        if (names.isA(type, ContentModel.TYPE_SYSTEM_FOLDER)) {
            throw ApiException.invalid(
                    "Invalid type: " + type + " - cannot be (sub-)type of cm:systemfolder");
        }
        return type;
    }
}
