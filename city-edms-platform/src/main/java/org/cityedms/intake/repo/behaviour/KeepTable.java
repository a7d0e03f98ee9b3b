package org.cityedms.intake.repo.behaviour;

import java.io.Serializable;
import java.util.Map;
import org.alfresco.repo.node.NodeServicePolicies.BeforeDeleteNodePolicy;
import org.alfresco.repo.node.NodeServicePolicies.OnAddAspectPolicy;
import org.alfresco.repo.node.NodeServicePolicies.OnRemoveAspectPolicy;
import org.alfresco.repo.node.NodeServicePolicies.OnRestoreNodePolicy;
import org.alfresco.repo.node.NodeServicePolicies.OnUpdatePropertiesPolicy;
import org.alfresco.repo.policy.Behaviour.NotificationFrequency;
import org.alfresco.repo.policy.JavaBehaviour;
import org.alfresco.repo.policy.PolicyComponent;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.namespace.QName;
import org.cityedms.intake.repo.DraftTable;
import org.cityedms.intake.repo.IntakeModel;

/** The list of drafts follows what happens to their nodes, over whatever interface. */
public final class KeepTable
        implements OnAddAspectPolicy,
                OnUpdatePropertiesPolicy,
                OnRemoveAspectPolicy,
                BeforeDeleteNodePolicy,
                OnRestoreNodePolicy {
    private final DraftTable table;
    private final PolicyComponent policies;

    public KeepTable(DraftTable table, PolicyComponent policies) {
        this.table = table;
        this.policies = policies;
    }

    public void bind() {
        bind(OnAddAspectPolicy.QNAME, "onAddAspect");
        bind(OnUpdatePropertiesPolicy.QNAME, "onUpdateProperties");
        bind(OnRemoveAspectPolicy.QNAME, "onRemoveAspect");
        bind(BeforeDeleteNodePolicy.QNAME, "beforeDeleteNode");
        bind(OnRestoreNodePolicy.QNAME, "onRestoreNode");
    }

    private void bind(QName policy, String method) {
        policies.bindClassBehaviour(
                policy,
                IntakeModel.ASPECT_DRAFT,
                new JavaBehaviour(this, method, NotificationFrequency.EVERY_EVENT));
    }

    @Override
    public void onAddAspect(NodeRef node, QName aspect) {
        table.put(node);
    }

    @Override
    public void onUpdateProperties(
            NodeRef node, Map<QName, Serializable> before, Map<QName, Serializable> after) {
        table.put(node, after);
    }

    @Override
    public void onRemoveAspect(NodeRef node, QName aspect) {
        table.remove(node);
    }

    @Override
    public void beforeDeleteNode(NodeRef node) {
        table.remove(node);
    }

    @Override
    public void onRestoreNode(ChildAssociationRef child) {
        table.put(child.getChildRef());
    }
}
