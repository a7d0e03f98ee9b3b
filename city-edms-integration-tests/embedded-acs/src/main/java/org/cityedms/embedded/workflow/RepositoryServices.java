package org.cityedms.embedded.workflow;

import org.alfresco.service.ServiceRegistry;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.NamespaceService;

/** Mirrors ACS's ServiceRegistry for what expressions and node variables of processes ask of it. */
public final class RepositoryServices implements ServiceRegistry {
    private final NodeService nodeService;
    private final NamespaceService namespaceService;

    public RepositoryServices(NodeService nodeService, NamespaceService namespaceService) {
        this.nodeService = nodeService;
        this.namespaceService = namespaceService;
    }

    @Override
    public NodeService getNodeService() {
        return nodeService;
    }

    @Override
    public NamespaceService getNamespaceService() {
        return namespaceService;
    }
}
