package org.cityedms.embedded.node;

import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.alfresco.error.AlfrescoRuntimeException;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.model.Repository;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.repository.StoreRef;
import org.alfresco.service.namespace.NamespaceService;
import org.alfresco.service.namespace.QName;

/** The bean `repositoryHelper`: well-known nodes. */
public final class Places extends Repository {
    static final QName COMPANY_HOME = app("company_home");
    static final QName DICTIONARY = app("dictionary");
    static final QName USER_HOMES = app("user_homes");
    static final QName SHARED = app("shared");
    static final QName SYSTEM = system("system");
    static final QName PEOPLE = system("people");

    private final NodeService nodeService;
    private final Map<String, NodeRef> known = new ConcurrentHashMap<>();

    public Places(NodeService nodeService) {
        this.nodeService = nodeService;
    }

    private static QName app(String name) {
        return QName.createQName(NamespaceService.APP_MODEL_1_0_URI, name);
    }

    private static QName system(String name) {
        return QName.createQName(NamespaceService.SYSTEM_MODEL_1_0_URI, name);
    }

    private NodeRef at(String key, Supplier<NodeRef> parent, QName assocType, QName name) {
        return known.computeIfAbsent(
                key,
                missing ->
                        nodeService.getChildAssocs(parent.get(), assocType, name).stream()
                                .findFirst()
                                .map(ChildAssociationRef::getChildRef)
                                .orElseThrow(
                                        () ->
                                                new AlfrescoRuntimeException(
                                                        "Not bootstrapped: " + key)));
    }

    @Override
    public NodeRef getRootHome() {
        return nodeService.getRootNode(StoreRef.STORE_REF_WORKSPACE_SPACESSTORE);
    }

    @Override
    public NodeRef getCompanyHome() {
        NodeRef root = getRootHome();
        return at("company home", () -> root, ContentModel.ASSOC_CHILDREN, COMPANY_HOME);
    }

    @Override
    public NodeRef getSharedHome() {
        NodeRef company = getCompanyHome();
        return at("shared", () -> company, ContentModel.ASSOC_CONTAINS, SHARED);
    }

    private NodeRef people() {
        NodeRef root = getRootHome();
        NodeRef system = at("system", () -> root, ContentModel.ASSOC_CHILDREN, SYSTEM);
        return at("people", () -> system, ContentModel.ASSOC_CHILDREN, PEOPLE);
    }

    @Override
    public NodeRef getPerson() {
        String user = AuthenticationUtil.getRunAsUser();
        if (user == null || user.equals(AuthenticationUtil.SYSTEM_USER_NAME)) {
            return null;
        }
        return nodeService
                .getChildAssocs(
                        people(),
                        ContentModel.ASSOC_CHILDREN,
                        QName.createQName(
                                NamespaceService.CONTENT_MODEL_1_0_URI,
                                user.toLowerCase(Locale.ROOT)))
                .stream()
                .findFirst()
                .map(ChildAssociationRef::getChildRef)
                .orElse(null);
    }

    @Override
    public NodeRef getUserHome(NodeRef person) {
        return (NodeRef) nodeService.getProperty(person, ContentModel.PROP_HOMEFOLDER);
    }
}
