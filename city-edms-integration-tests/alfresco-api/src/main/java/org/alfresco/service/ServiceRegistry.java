package org.alfresco.service;

import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.NamespaceService;

/**
 * Mirrors the part of ACS's registry that values of process variables need; our code injects
 * services.
 */
public interface ServiceRegistry {
    NodeService getNodeService();

    NamespaceService getNamespaceService();
}
