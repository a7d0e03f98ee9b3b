package org.cityedms.intake.repo.behaviour;

import java.util.Locale;
import java.util.Set;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.node.NodeServicePolicies.OnCreateChildAssociationPolicy;
import org.alfresco.repo.policy.Behaviour.NotificationFrequency;
import org.alfresco.repo.policy.JavaBehaviour;
import org.alfresco.repo.policy.PolicyComponent;
import org.alfresco.service.cmr.dictionary.DictionaryService;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.cityedms.intake.DraftSource;
import org.cityedms.intake.repo.DraftNodes;
import org.cityedms.intake.repo.IntakeModel;

/**
 * What is put into a scan folder, over whatever interface, becomes a draft. It stays there until
 * nothing more is written to it: scanners and Windows make an empty file first, and a file that
 * vanished meanwhile would fail them.
 */
public final class ScanArrival implements OnCreateChildAssociationPolicy {
    private static final Set<String> LITTER = Set.of("thumbs.db", "desktop.ini");

    private final NodeService nodeService;
    private final DictionaryService dictionaryService;
    private final DraftNodes drafts;
    private final PolicyComponent policies;

    /**
     * @param nodeService the raw one: whoever may put a file there may do just that
     */
    public ScanArrival(
            NodeService nodeService,
            DictionaryService dictionaryService,
            DraftNodes drafts,
            PolicyComponent policies) {
        this.nodeService = nodeService;
        this.dictionaryService = dictionaryService;
        this.drafts = drafts;
        this.policies = policies;
    }

    public void bind() {
        policies.bindAssociationBehaviour(
                OnCreateChildAssociationPolicy.QNAME,
                IntakeModel.ASPECT_SCAN_FOLDER,
                ContentModel.ASSOC_CONTAINS,
                new JavaBehaviour(
                        this,
                        "onCreateChildAssociation",
                        NotificationFrequency.TRANSACTION_COMMIT));
    }

    @Override
    public void onCreateChildAssociation(ChildAssociationRef child, boolean isNewNode) {
        NodeRef node = child.getChildRef();
        NodeRef folder = child.getParentRef();
        if (nodeService.exists(node)
                && nodeService.exists(folder)
                && nodeService.getPrimaryParent(node).getParentRef().equals(folder)
                && isPaper(node)) {
            String institution =
                    (String) nodeService.getProperty(folder, IntakeModel.FOLDER_INSTITUTION);
            if (institution != null) {
                drafts.arrive(node, institution, DraftSource.SCAN);
            }
        }
    }

    private boolean isPaper(NodeRef node) {
        String name = (String) nodeService.getProperty(node, ContentModel.PROP_NAME);
        return dictionaryService.isSubClass(nodeService.getType(node), ContentModel.TYPE_CONTENT)
                && !nodeService.hasAspect(node, ContentModel.ASPECT_WORKING_COPY)
                && !nodeService.hasAspect(node, IntakeModel.ASPECT_DRAFT)
                && !drafts.isRegistered(node)
                && !name.startsWith(".")
                && !name.startsWith("~$")
                && !LITTER.contains(name.toLowerCase(Locale.ROOT));
    }
}
