package org.cityedms.embedded.node;

import java.io.Serializable;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.dictionary.AspectDefinition;
import org.alfresco.service.cmr.dictionary.DictionaryService;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.NamespaceService;
import org.alfresco.service.namespace.QName;
import org.alfresco.service.namespace.RegexQNamePattern;

/**
 * Mirrors CopyServiceImpl for files and folders: type, aspects and properties are copied, the
 * children of folders too; content is shared until changed. Aspects that copy callbacks leave out
 * in ACS (versions, locks, working copies, archive marks) are left out, and those that a behaviour
 * named.
 */
public final class CopyOfNode {
    private final NodeService nodeService;
    private final DictionaryService dictionary;
    private final Set<QName> notCopied = new HashSet<>();

    public CopyOfNode(NodeService nodeService, DictionaryService dictionary) {
        this.nodeService = nodeService;
        this.dictionary = dictionary;
        for (String name :
                List.of(
                        "versionable",
                        "lockable",
                        "checkedOut",
                        "workingcopy",
                        "copiedfrom",
                        "ownable")) {
            notCopied.add(QName.createQName(NamespaceService.CONTENT_MODEL_1_0_URI, name));
        }
        notCopied.add(ContentModel.ASPECT_AUDITABLE);
        notCopied.add(ContentModel.ASPECT_REFERENCEABLE);
        notCopied.add(ContentModel.ASPECT_INCOMPLETE);
    }

    /** Used by whoever stands for CopyServicePolicies. */
    public void leaveOut(QName aspect) {
        notCopied.add(aspect);
    }

    public NodeRef copy(NodeRef source, NodeRef parent, String name) {
        Map<QName, Serializable> properties = new HashMap<>(nodeService.getProperties(source));
        for (QName aspect : notCopied) {
            AspectDefinition definition = dictionary.getAspect(aspect);
            if (definition != null) {
                properties.keySet().removeAll(definition.getProperties().keySet());
            }
        }
        properties.put(ContentModel.PROP_NAME, name);
        NodeRef copy =
                nodeService
                        .createNode(
                                parent,
                                ContentModel.ASSOC_CONTAINS,
                                QName.createQNameWithValidLocalName(
                                        NamespaceService.CONTENT_MODEL_1_0_URI, name),
                                nodeService.getType(source),
                                properties)
                        .getChildRef();
        for (QName aspect : nodeService.getAspects(source)) {
            if (!notCopied.contains(aspect) && !nodeService.hasAspect(copy, aspect)) {
                nodeService.addAspect(copy, aspect, null);
            }
        }
        for (ChildAssociationRef child :
                nodeService.getChildAssocs(
                        source, ContentModel.ASSOC_CONTAINS, RegexQNamePattern.MATCH_ALL)) {
            if (child.isPrimary() && !child.getChildRef().equals(copy)) {
                copy(
                        child.getChildRef(),
                        copy,
                        (String)
                                nodeService.getProperty(
                                        child.getChildRef(), ContentModel.PROP_NAME));
            }
        }
        return copy;
    }
}
