package org.cityedms.embedded.rule;

import java.io.Serializable;
import java.util.Map;
import java.util.Objects;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.node.NodeServicePolicies;
import org.alfresco.repo.policy.PolicyComponent;
import org.alfresco.service.cmr.dictionary.DictionaryService;
import org.alfresco.service.cmr.repository.AssociationRef;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.QName;

/**
 * Mirrors ACS's triggers of update rules: properties or content of a node that is older than this
 * transaction change, or its peer associations do. First content is arrival, not update.
 */
public final class UpdateTrigger extends RuleTrigger {
    private final DictionaryService dictionaryService;

    public UpdateTrigger(
            PolicyComponent policyComponent,
            NodeService nodeService,
            EmbeddedRuleService ruleService,
            FolderRuleType ruleType,
            DictionaryService dictionaryService) {
        super(policyComponent, nodeService, ruleService, ruleType);
        this.dictionaryService = dictionaryService;
    }

    public void init() {
        bindToAllClasses(NodeServicePolicies.OnUpdatePropertiesPolicy.QNAME, "onUpdateProperties");
        bindToAllAssociations(
                NodeServicePolicies.OnCreateAssociationPolicy.QNAME, "onAssociationChange");
        bindToAllAssociations(
                NodeServicePolicies.OnDeleteAssociationPolicy.QNAME, "onAssociationChange");
    }

    public void onUpdateProperties(
            NodeRef nodeRef, Map<QName, Serializable> before, Map<QName, Serializable> after) {
        if (!ruleService.isEnabled() || newNodes().contains(nodeRef) || before.isEmpty()) {
            return;
        }
        if (PropertyChange.between(before, after, dictionaryService).changed()) {
            if (!Objects.equals(
                    before.get(ContentModel.PROP_NAME), after.get(ContentModel.PROP_NAME))) {
                renamedNodes().add(nodeRef);
            }
            fireForParents(nodeRef);
        }
    }

    public void onAssociationChange(AssociationRef nodeAssocRef) {
        NodeRef source = nodeAssocRef.getSourceRef();
        if (ruleService.isEnabled()
                && !nodeAssocRef.getTypeQName().equals(ContentModel.ASSOC_ORIGINAL)
                && nodeService.exists(source)) {
            fireForParents(source);
        }
    }
}
