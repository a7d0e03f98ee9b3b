package org.cityedms.embedded.rule;

import java.io.Serializable;
import java.util.Map;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.node.NodeServicePolicies;
import org.alfresco.repo.policy.PolicyComponent;
import org.alfresco.service.cmr.dictionary.DictionaryService;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.QName;

/**
 * Mirrors ACS's on-content-create-trigger: an inbound rule does not run on a file created empty in
 * this transaction, and runs when its first bytes arrive, be it in a later one.
 */
public final class ContentArrivalTrigger extends RuleTrigger {
    private final DictionaryService dictionaryService;
    private final PendingRules pending;

    public ContentArrivalTrigger(
            PolicyComponent policyComponent,
            NodeService nodeService,
            EmbeddedRuleService ruleService,
            FolderRuleType ruleType,
            DictionaryService dictionaryService,
            PendingRules pending) {
        super(policyComponent, nodeService, ruleService, ruleType);
        this.dictionaryService = dictionaryService;
        this.pending = pending;
    }

    public void init() {
        bindToAllClasses(NodeServicePolicies.OnUpdatePropertiesPolicy.QNAME, "onUpdateProperties");
    }

    public void onUpdateProperties(
            NodeRef nodeRef, Map<QName, Serializable> before, Map<QName, Serializable> after) {
        if (!ruleService.isEnabled()) {
            return;
        }
        boolean created = newNodes().contains(nodeRef);
        if (isComplete(nodeRef, before, after, created)) {
            fireForParents(nodeRef);
        } else if (created) {
            pending.forget(nodeRef);
        }
    }

    private boolean isComplete(
            NodeRef nodeRef,
            Map<QName, Serializable> before,
            Map<QName, Serializable> after,
            boolean created) {
        if (nodeService.hasAspect(nodeRef, ContentModel.ASPECT_NO_CONTENT)) {
            return false;
        }
        if (created) {
            // For a new node what it has counts, not what this update brought.
            PropertyChange whole = PropertyChange.between(Map.of(), after, dictionaryService);
            return whole.contentArrived() || !whole.anyContentSet();
        }
        return !before.isEmpty()
                && PropertyChange.between(before, after, dictionaryService).contentArrived();
    }
}
