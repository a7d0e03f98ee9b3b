package org.alfresco.repo.workflow.activiti;

import java.util.ArrayList;
import java.util.List;
import org.alfresco.repo.jscript.ScriptNode;
import org.alfresco.service.cmr.repository.NodeRef;

/** Mirrors ACS: how a process variable holds several nodes. */
public class ActivitiScriptNodeList extends ArrayList<ActivitiScriptNode> {
    private static final long serialVersionUID = 1L;

    public List<NodeRef> getNodeReferences() {
        return stream().map(ScriptNode::getNodeRef).toList();
    }
}
