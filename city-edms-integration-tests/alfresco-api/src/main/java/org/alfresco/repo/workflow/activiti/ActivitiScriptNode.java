package org.alfresco.repo.workflow.activiti;

import org.alfresco.repo.jscript.ScriptNode;
import org.alfresco.service.ServiceRegistry;
import org.alfresco.service.cmr.repository.NodeRef;

/** Mirrors ACS: how a process variable holds a node; stored by its reference. */
public class ActivitiScriptNode extends ScriptNode {
    private static final long serialVersionUID = 1L;

    public ActivitiScriptNode(NodeRef nodeRef, ServiceRegistry serviceRegistry) {
        super(nodeRef, serviceRegistry);
    }
}
