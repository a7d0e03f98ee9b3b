package org.cityedms.appeal.repo.behaviour;

import java.io.Serializable;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.content.ContentServicePolicies.OnContentReadPolicy;
import org.alfresco.repo.policy.Behaviour.NotificationFrequency;
import org.alfresco.repo.policy.JavaBehaviour;
import org.alfresco.repo.policy.PolicyComponent;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.NamespaceService;
import org.alfresco.service.namespace.QName;
import org.alfresco.service.transaction.TransactionService;
import org.cityedms.audit.PersonalDataViews;
import org.cityedms.audit.ViewSubject;
import org.cityedms.audit.ViewedData;
import org.cityedms.registration.DocumentId;

/**
 * Writes down who opens the file of an appeal, of a request for information or of what is marked as
 * telling of a person, its scans, annexes, renditions and earlier versions: in Share, over WebDAV,
 * CMIS and REST alike, since all of them ask the content service for a reader. What the system
 * reads by itself is no view.
 */
public final class FileViews implements OnContentReadPolicy {
    private static final String CARD = "http://www.city-edms.org/model/content/1.0";

    private static final Set<QName> PERSONAL =
            Set.of(
                    QName.createQName(CARD, "appeal"),
                    QName.createQName(CARD, "informationRequest"));

    /** On whatever else tells of a person: a letter to the author of an appeal. */
    private static final QName MARK = QName.createQName(CARD, "personal");

    private static final QName NUMBER = QName.createQName(CARD, "number");

    /** Kinds of files below a document that show what it says. */
    private static final Set<QName> BELOW =
            Set.of(
                    QName.createQName("http://www.city-edms.org/model/intake/1.0", "attachments"),
                    QName.createQName("http://www.alfresco.org/model/rendition/1.0", "rendition"));

    /** The stamp-sized picture in Share's lists, in which nobody reads a letter. */
    private static final QName STAMP =
            QName.createQName(NamespaceService.CONTENT_MODEL_1_0_URI, "doclib");

    private static final QName FROZEN_NODE =
            QName.createQName("http://www.alfresco.org/model/versionstore/2.0", "frozenNodeRef");

    private final NodeService nodeService;
    private final PersonalDataViews views;
    private final TransactionService transactionService;
    private final PolicyComponent policies;

    /**
     * @param nodeService the raw one
     */
    public FileViews(
            NodeService nodeService,
            PersonalDataViews views,
            TransactionService transactionService,
            PolicyComponent policies) {
        this.nodeService = nodeService;
        this.views = views;
        this.transactionService = transactionService;
        this.policies = policies;
    }

    public void bind() {
        policies.bindClassBehaviour(
                OnContentReadPolicy.QNAME,
                ContentModel.TYPE_CONTENT,
                new JavaBehaviour(this, "onContentRead", NotificationFrequency.EVERY_EVENT));
    }

    @Override
    public void onContentRead(NodeRef node) {
        String reader = AuthenticationUtil.getRunAsUser();
        if (reader != null && !reader.equals(AuthenticationUtil.getSystemUserName())) {
            shown(node).ifPresent(this::record);
        }
    }

    /** The document whose content a file shows, where that is personal. */
    private Optional<NodeRef> shown(NodeRef file) {
        NodeRef node =
                nodeService.getProperty(file, FROZEN_NODE) instanceof NodeRef document
                        ? document
                        : file;
        if (!nodeService.exists(node)) {
            return Optional.empty();
        }
        if (isPersonal(node)) {
            return Optional.of(node);
        }
        ChildAssociationRef place = nodeService.getPrimaryParent(node);
        return place != null
                        && BELOW.contains(place.getTypeQName())
                        && !STAMP.equals(place.getQName())
                        && isPersonal(place.getParentRef())
                ? Optional.of(place.getParentRef())
                : Optional.empty();
    }

    private boolean isPersonal(NodeRef node) {
        return PERSONAL.contains(nodeService.getType(node)) || nodeService.hasAspect(node, MARK);
    }

    /**
     * In a transaction of its own, committed before a byte is shown: whoever reads a file has one
     * in which nothing may be written. Where the view cannot be written, the file is not read.
     */
    private void record(NodeRef document) {
        Map<QName, Serializable> properties = nodeService.getProperties(document);
        Serializable number = properties.get(NUMBER);
        String label =
                String.valueOf(number == null ? properties.get(ContentModel.PROP_NAME) : number);
        transactionService
                .getRetryingTransactionHelper()
                .doInTransaction(
                        () -> {
                            views.recordAgain(
                                    ViewSubject.document(new DocumentId(document.getId()), label),
                                    ViewedData.FILE);
                            return null;
                        },
                        false,
                        true);
    }
}
