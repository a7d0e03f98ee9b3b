package org.cityedms.embedded.rest;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.security.permissions.AccessDeniedException;
import org.alfresco.service.cmr.lock.LockService;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.cmr.repository.ContentData;
import org.alfresco.service.cmr.repository.MimetypeService;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.security.AccessStatus;
import org.alfresco.service.cmr.security.PermissionService;
import org.alfresco.service.namespace.QName;

/** A node as the entry that the API shows, as getFolderOrDocument of ACS's NodesImpl. */
final class NodeView {
    private final NodeService nodes;
    private final PermissionService permissions;
    private final NodePermissions nodePermissions;
    private final LockService locks;
    private final MimetypeService mimetypes;
    private final NodeLookup lookup;
    private final NodeProperties nodeProperties;
    private final UserInfo users;
    private final Names names;

    NodeView(
            NodeService nodes,
            PermissionService permissions,
            NodePermissions nodePermissions,
            LockService locks,
            MimetypeService mimetypes,
            NodeLookup lookup,
            NodeProperties nodeProperties,
            UserInfo users,
            Names names) {
        this.nodes = nodes;
        this.permissions = permissions;
        this.nodePermissions = nodePermissions;
        this.locks = locks;
        this.mimetypes = mimetypes;
        this.lookup = lookup;
        this.nodeProperties = nodeProperties;
        this.users = users;
        this.names = names;
    }

    /** A single node: always with properties and aspects. */
    Map<String, Object> full(NodeRef node, Collection<String> include) {
        Set<String> all = new LinkedHashSet<>(include);
        all.add("aspectNames");
        all.add("properties");
        return show(node, all);
    }

    Map<String, Object> show(NodeRef node, Collection<String> include) {
        Map<QName, Serializable> properties = nodes.getProperties(node);
        QName type = nodes.getType(node);
        boolean isFolder =
                names.isA(type, ContentModel.TYPE_FOLDER)
                        && !names.isA(type, ContentModel.TYPE_SYSTEM_FOLDER);
        boolean isFile = !isFolder && names.isA(type, ContentModel.TYPE_CONTENT);
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("isFolder", isFolder);
        entry.put("isFile", isFile);
        entry.put("id", node.getId());
        entry.put("name", properties.get(ContentModel.PROP_NAME));
        entry.put("nodeType", names.print(type));
        if (!node.equals(lookup.companyHome())) {
            entry.put("parentId", nodes.getPrimaryParent(node).getParentRef().getId());
        }
        entry.put("createdAt", properties.get(ContentModel.PROP_CREATED));
        entry.put("createdByUser", users.show(properties.get(ContentModel.PROP_CREATOR)));
        entry.put("modifiedAt", properties.get(ContentModel.PROP_MODIFIED));
        entry.put("modifiedByUser", users.show(properties.get(ContentModel.PROP_MODIFIER)));
        if (isFile && properties.get(ContentModel.PROP_CONTENT) instanceof ContentData content) {
            entry.put("content", contentOf(content));
        }
        addIncluded(node, properties, isFile, include, entry);
        entry.values().removeIf(value -> value == null);
        return entry;
    }

    private Map<String, Object> contentOf(ContentData content) {
        Map<String, Object> shown = new LinkedHashMap<>();
        shown.put("mimeType", content.getMimetype());
        shown.put(
                "mimeTypeName",
                mimetypes
                        .getDisplaysByMimetype()
                        .getOrDefault(content.getMimetype(), content.getMimetype()));
        shown.put("sizeInBytes", content.getSize());
        shown.put("encoding", content.getEncoding());
        shown.values().removeIf(value -> value == null);
        return shown;
    }

    private void addIncluded(
            NodeRef node,
            Map<QName, Serializable> properties,
            boolean isFile,
            Collection<String> include,
            Map<String, Object> entry) {
        if (include.contains("aspectNames")) {
            entry.put("aspectNames", names.print(nodes.getAspects(node)));
        }
        if (include.contains("properties")) {
            entry.put("properties", nodeProperties.show(properties));
        }
        if (include.contains("isLocked")) {
            entry.put("isLocked", locks.isLocked(node));
        }
        if (include.contains("isLink")) {
            entry.put("isLink", names.isA(nodes.getType(node), ContentModel.TYPE_LINK));
        }
        if (include.contains("allowableOperations")) {
            entry.put("allowableOperations", operationsOn(node, isFile));
        }
        if (include.contains("permissions")) {
            try {
                entry.put("permissions", nodePermissions.show(node));
            } catch (AccessDeniedException e) {
                // As ACS: who may not read the permissions gets the node without them.
                entry.remove("permissions");
            }
        }
        if (include.contains("association")) {
            ChildAssociationRef parent = nodes.getPrimaryParent(node);
            entry.put(
                    "association",
                    Map.of(
                            "assocType",
                            names.print(parent.getTypeQName()),
                            "isPrimary",
                            parent.isPrimary()));
        }
        if (include.contains("path")) {
            entry.put("path", pathOf(node));
        }
    }

    private List<String> operationsOn(NodeRef node, boolean isFile) {
        List<String> operations = new ArrayList<>();
        if (!node.equals(lookup.companyHome()) && may(node, PermissionService.DELETE)) {
            operations.add("delete");
        }
        if (!isFile && may(node, PermissionService.ADD_CHILDREN)) {
            operations.add("create");
        }
        if (may(node, PermissionService.WRITE)) {
            operations.add("update");
        }
        if (may(node, PermissionService.CHANGE_PERMISSIONS)) {
            operations.add("updatePermissions");
        }
        return operations.isEmpty() ? null : operations;
    }

    private boolean may(NodeRef node, String permission) {
        return permissions.hasPermission(node, permission) == AccessStatus.ALLOWED;
    }

    /** The folders above, up to Company Home, as far as the caller may read. */
    private Map<String, Object> pathOf(NodeRef node) {
        List<Map<String, Object>> elements = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        boolean complete = true;
        NodeRef current = node;
        while (!current.equals(lookup.companyHome())) {
            ChildAssociationRef parent = nodes.getPrimaryParent(current);
            current = parent == null ? null : parent.getParentRef();
            if (current == null || nodes.getPrimaryParent(current).getParentRef() == null) {
                break;
            }
            if (!may(current, PermissionService.READ)) {
                complete = false;
                break;
            }
            String name = String.valueOf(nodes.getProperty(current, ContentModel.PROP_NAME));
            Map<String, Object> element = new LinkedHashMap<>();
            element.put("id", current.getId());
            element.put("name", name);
            element.put("nodeType", names.print(nodes.getType(current)));
            element.put("aspectNames", names.print(nodes.getAspects(current)));
            elements.add(0, element);
            text.insert(0, "/" + name);
        }
        Map<String, Object> path = new LinkedHashMap<>();
        if (!elements.isEmpty()) {
            path.put("name", text.toString());
            path.put("isComplete", complete);
            path.put("elements", elements);
        }
        return path;
    }
}
