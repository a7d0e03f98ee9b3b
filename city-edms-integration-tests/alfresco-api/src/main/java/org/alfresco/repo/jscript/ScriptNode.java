package org.alfresco.repo.jscript;

import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import org.alfresco.service.ServiceRegistry;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.namespace.NamespaceService;

/**
 * Mirrors what ACS's ScriptNode gives to expressions in a process: the reference and its
 * properties.
 */
public class ScriptNode implements Serializable {
    private static final long serialVersionUID = 1L;

    protected NodeRef nodeRef;
    protected transient ServiceRegistry services = null;

    public ScriptNode(NodeRef nodeRef, ServiceRegistry services) {
        this.nodeRef = nodeRef;
        this.services = services;
    }

    public NodeRef getNodeRef() {
        return nodeRef;
    }

    public boolean exists() {
        return services.getNodeService().exists(nodeRef);
    }

    /** Keys with prefix, as {@code ce:number}; those of cm also without, as {@code userName}. */
    public Map<String, Object> getProperties() {
        Map<String, Object> properties = new HashMap<>();
        services.getNodeService()
                .getProperties(nodeRef)
                .forEach(
                        (name, value) -> {
                            properties.put(
                                    name.toPrefixString(services.getNamespaceService()), value);
                            if (name.getNamespaceURI()
                                    .equals(NamespaceService.CONTENT_MODEL_1_0_URI)) {
                                properties.put(name.getLocalName(), value);
                            }
                        });
        return properties;
    }

    @Override
    public int hashCode() {
        return nodeRef.hashCode();
    }

    @Override
    public boolean equals(Object obj) {
        return obj instanceof ScriptNode other && nodeRef.equals(other.nodeRef);
    }

    @Override
    public String toString() {
        return nodeRef.toString();
    }
}
