package org.cityedms.embedded.node;

import java.io.Serializable;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.copy.CopyServicePolicies;
import org.alfresco.service.cmr.dictionary.AspectDefinition;
import org.alfresco.service.cmr.dictionary.DictionaryService;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.NamespaceService;
import org.alfresco.service.namespace.QName;
import org.alfresco.service.namespace.RegexQNamePattern;
import org.cityedms.embedded.policy.Policies;

/**
 * Mirrors CopyServiceImpl for files and folders: type, aspects and properties are copied, children
 * too, whatever association they hang by; content is shared until changed. What ACS's own callbacks
 * leave out (locks, working copies, archive marks, the version label) is left out, and what a
 * behaviour of CopyServicePolicies answers with getMustCopy false; its CopyDetails are null here.
 */
public final class CopyOfNode {
    private static final Set<QName> VERSION_PROPERTIES =
            Set.of(cm("versionLabel"), cm("versionType"));

    private final NodeService nodeService;
    private final DictionaryService dictionary;
    private final Policies policies;
    private final Set<QName> notCopied = new HashSet<>();

    public CopyOfNode(NodeService nodeService, DictionaryService dictionary, Policies policies) {
        this.nodeService = nodeService;
        this.dictionary = dictionary;
        this.policies = policies;
        for (String name :
                List.of("lockable", "checkedOut", "workingcopy", "copiedfrom", "ownable")) {
            notCopied.add(cm(name));
        }
        notCopied.add(ContentModel.ASPECT_AUDITABLE);
        notCopied.add(ContentModel.ASPECT_REFERENCEABLE);
        notCopied.add(ContentModel.ASPECT_INCOMPLETE);
    }

    private static QName cm(String name) {
        return QName.createQName(NamespaceService.CONTENT_MODEL_1_0_URI, name);
    }

    private boolean copied(NodeRef source, QName aspect) {
        boolean[] must = {!notCopied.contains(aspect)};
        policies.invoke(
                CopyServicePolicies.OnCopyNodePolicy.class,
                CopyServicePolicies.OnCopyNodePolicy.QNAME,
                source,
                List.of(aspect),
                policy ->
                        must[0] &= policy.getCopyCallback(aspect, null).getMustCopy(aspect, null));
        return must[0];
    }

    public NodeRef copy(NodeRef source, NodeRef parent, String name) {
        Map<NodeRef, NodeRef> copies = new LinkedHashMap<>();
        QName place =
                QName.createQNameWithValidLocalName(NamespaceService.CONTENT_MODEL_1_0_URI, name);
        NodeRef copy = copy(source, parent, ContentModel.ASSOC_CONTAINS, place, name, copies);
        copies.forEach((original, made) -> complete(original, made, copies));
        return copy;
    }

    private void complete(NodeRef source, NodeRef copy, Map<NodeRef, NodeRef> copies) {
        Set<QName> classes = new LinkedHashSet<>();
        classes.add(nodeService.getType(source));
        classes.addAll(nodeService.getAspects(source));
        for (QName each : classes) {
            policies.invoke(
                    CopyServicePolicies.OnCopyCompletePolicy.class,
                    CopyServicePolicies.OnCopyCompletePolicy.QNAME,
                    source,
                    List.of(each),
                    policy -> policy.onCopyComplete(each, source, copy, true, copies));
        }
    }

    private NodeRef copy(
            NodeRef source,
            NodeRef parent,
            QName association,
            QName place,
            String name,
            Map<NodeRef, NodeRef> copies) {
        Map<QName, Serializable> properties = new HashMap<>(nodeService.getProperties(source));
        properties.keySet().removeAll(VERSION_PROPERTIES);
        Set<QName> aspects = new HashSet<>(nodeService.getAspects(source));
        for (QName aspect : List.copyOf(aspects)) {
            if (!copied(source, aspect)) {
                aspects.remove(aspect);
                AspectDefinition definition = dictionary.getAspect(aspect);
                if (definition != null) {
                    properties.keySet().removeAll(definition.getProperties().keySet());
                }
            }
        }
        properties.put(ContentModel.PROP_NAME, name);
        NodeRef copy =
                nodeService
                        .createNode(
                                parent, association, place, nodeService.getType(source), properties)
                        .getChildRef();
        for (QName aspect : aspects) {
            if (!nodeService.hasAspect(copy, aspect)) {
                nodeService.addAspect(copy, aspect, null);
            }
        }
        copies.put(source, copy);
        for (ChildAssociationRef child :
                nodeService.getChildAssocs(
                        source, RegexQNamePattern.MATCH_ALL, RegexQNamePattern.MATCH_ALL)) {
            NodeRef node = child.getChildRef();
            if (child.isPrimary() && !copies.containsValue(node)) {
                copy(
                        node,
                        copy,
                        child.getTypeQName(),
                        child.getQName(),
                        (String) nodeService.getProperty(node, ContentModel.PROP_NAME),
                        copies);
            }
        }
        return copy;
    }
}
