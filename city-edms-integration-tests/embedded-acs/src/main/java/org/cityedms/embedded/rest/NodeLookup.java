package org.cityedms.embedded.rest;

import java.util.Arrays;
import java.util.List;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.model.Repository;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.repo.security.permissions.AccessDeniedException;
import org.alfresco.service.cmr.model.FileExistsException;
import org.alfresco.service.cmr.model.FileFolderService;
import org.alfresco.service.cmr.model.FileNotFoundException;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.repository.StoreRef;
import org.alfresco.service.namespace.QName;
import org.springframework.dao.ConcurrencyFailureException;

/** Finds nodes by id, alias and relative path, as the first half of ACS's NodesImpl. */
final class NodeLookup {
    private static final String SHARED = "Shared";

    private final NodeService nodes;
    private final FileFolderService files;
    private final Repository repository;
    private final Names names;

    NodeLookup(NodeService nodes, FileFolderService files, Repository repository, Names names) {
        this.nodes = nodes;
        this.files = files;
        this.repository = repository;
        this.names = names;
    }

    NodeRef find(String id) {
        return switch (id == null ? "" : id) {
            case "" -> throw ApiException.invalid("Missing nodeId");
            case "-root-" -> companyHome();
            case "-shared-" -> sharedHome();
            case "-my-" -> userHome();
            default -> existing(id);
        };
    }

    NodeRef find(String id, String relativePath) {
        NodeRef node = find(id);
        if (relativePath == null) {
            return node;
        }
        if (!isA(node, ContentModel.TYPE_FOLDER)) {
            throw ApiException.invalid("NodeId of folder is expected: " + node.getId());
        }
        List<String> path = elements(relativePath);
        if (path.isEmpty()) {
            return node;
        }
        try {
            return files.resolveNamePath(node, path).getNodeRef();
        } catch (FileNotFoundException | AccessDeniedException e) {
            throw ApiException.noSuchPath(relativePath);
        }
    }

    NodeRef content(String id) {
        NodeRef node = existing(id);
        if (!isA(node, ContentModel.TYPE_CONTENT)) {
            throw ApiException.invalid("NodeId of content is expected: " + node.getId());
        }
        return node;
    }

    /** The folder at a path below another, missing ones made. */
    NodeRef makeFolders(NodeRef parent, String relativePath) {
        NodeRef current = parent;
        for (String name : relativePath == null ? List.<String>of() : elements(relativePath)) {
            current = makeFolder(current, name);
        }
        return current;
    }

    private NodeRef makeFolder(NodeRef parent, String name) {
        NodeRef known =
                AuthenticationUtil.runAsSystem(
                        () -> nodes.getChildByName(parent, ContentModel.ASSOC_CONTAINS, name));
        if (known == null) {
            try {
                return files.create(parent, name, ContentModel.TYPE_FOLDER).getNodeRef();
            } catch (FileExistsException e) {
                // Somebody else made it at the same time: the next try finds it.
                throw new ConcurrencyFailureException(e.getMessage(), e);
            }
        }
        if (!AuthenticationUtil.runAsSystem(() -> isA(known, ContentModel.TYPE_FOLDER))) {
            throw ApiException.conflict("Name [" + name + "] already exists in the target parent");
        }
        return known;
    }

    private NodeRef existing(String id) {
        if (id.endsWith(";pwc")) {
            throw ApiException.noSuchEntity(id);
        }
        int label = id.indexOf(';');
        NodeRef node =
                new NodeRef(
                        StoreRef.STORE_REF_WORKSPACE_SPACESSTORE,
                        label == -1 ? id : id.substring(0, label));
        if (!nodes.exists(node)) {
            throw ApiException.noSuchEntity(id);
        }
        return node;
    }

    NodeRef companyHome() {
        return repository.getCompanyHome();
    }

    private NodeRef sharedHome() {
        NodeRef shared = nodes.getChildByName(companyHome(), ContentModel.ASSOC_CONTAINS, SHARED);
        if (shared == null) {
            throw ApiException.noSuchEntity("-shared-");
        }
        return shared;
    }

    private NodeRef userHome() {
        NodeRef person = repository.getPerson();
        Object home =
                person == null ? null : nodes.getProperty(person, ContentModel.PROP_HOMEFOLDER);
        if (home instanceof NodeRef folder) {
            return folder;
        }
        throw ApiException.noSuchEntity("-my-");
    }

    boolean isA(NodeRef node, QName type) {
        return names.isA(nodes.getType(node), type);
    }

    private static List<String> elements(String path) {
        return Arrays.stream(path.split("/", -1))
                .map(String::trim)
                .filter(part -> !part.isEmpty())
                .toList();
    }
}
