package org.cityedms.embedded.security;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.repository.StoreRef;
import org.alfresco.service.namespace.NamespaceService;
import org.alfresco.service.namespace.QName;
import org.alfresco.service.namespace.RegexQNamePattern;

/** Where person nodes and home folders lie, as ACS's bootstrap places them. */
final class People {
    private static final QName SYSTEM = sys("system");
    private static final QName PEOPLE = sys("people");

    private final NodeService nodes;
    private final Map<String, NodeRef> found = new ConcurrentHashMap<>();
    private volatile NodeRef known;

    People(NodeService nodes) {
        this.nodes = nodes;
    }

    private static QName sys(String name) {
        return QName.createQName(NamespaceService.SYSTEM_MODEL_1_0_URI, name);
    }

    private static QName app(String name) {
        return QName.createQName(NamespaceService.APP_MODEL_1_0_URI, name);
    }

    private NodeRef root() {
        return nodes.getRootNode(StoreRef.STORE_REF_WORKSPACE_SPACESSTORE);
    }

    /** The container of persons, made when it is asked for the first time. */
    NodeRef container() {
        NodeRef container = known;
        if (container == null || !nodes.exists(container)) {
            container = childOrNew(childOrNew(root(), SYSTEM), PEOPLE);
            known = container;
        }
        return container;
    }

    private NodeRef childOrNew(NodeRef parent, QName name) {
        NodeRef child = child(parent, name);
        return child != null
                ? child
                : nodes.createNode(
                                parent,
                                ContentModel.ASSOC_CHILDREN,
                                name,
                                ContentModel.TYPE_CONTAINER)
                        .getChildRef();
    }

    private NodeRef child(NodeRef parent, QName name) {
        List<ChildAssociationRef> found =
                nodes.getChildAssocs(parent, RegexQNamePattern.MATCH_ALL, name);
        return found.isEmpty() ? null : found.get(0).getChildRef();
    }

    static QName assocName(String userName) {
        return QName.createQName(NamespaceService.CONTENT_MODEL_1_0_URI, Passwords.key(userName));
    }

    /** Null where there is nobody of that name. A node once found stays, as in ACS's cache. */
    NodeRef find(String userName) {
        NodeRef person = found.get(userName);
        if (person == null || !nodes.exists(person)) {
            person = child(container(), assocName(userName));
            if (person == null) {
                found.remove(userName);
            } else {
                found.put(userName, person);
            }
        }
        return person;
    }

    List<NodeRef> all() {
        return nodes
                .getChildAssocs(
                        container(), ContentModel.ASSOC_CHILDREN, RegexQNamePattern.MATCH_ALL)
                .stream()
                .map(ChildAssociationRef::getChildRef)
                .toList();
    }

    /** The folder of home folders, or null where company home has none. */
    NodeRef homes() {
        NodeRef companyHome = child(root(), app("company_home"));
        return companyHome == null ? null : child(companyHome, app("user_homes"));
    }
}
