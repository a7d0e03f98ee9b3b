package org.cityedms.registration.repo;

import java.util.Set;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.QName;
import org.alfresco.service.namespace.RegexQNamePattern;
import org.cityedms.registration.DocumentKind;

/** Which document a file belongs to: its annexes, renditions and earlier versions show it too. */
public final class DocumentFiles {
    private static final String ATTACHMENTS = "http://www.city-edms.org/model/intake/1.0";

    /** On a file that belongs to a document. */
    public static final QName ASPECT_ATTACHMENT = QName.createQName(ATTACHMENTS, "attachment");

    private static final QName ASSOC_ATTACHMENT = QName.createQName(ATTACHMENTS, "attachments");

    private static final Set<QName> BELOW =
            Set.of(
                    ASSOC_ATTACHMENT,
                    QName.createQName("http://www.alfresco.org/model/rendition/1.0", "rendition"));
    private static final QName FROZEN_NODE =
            QName.createQName("http://www.alfresco.org/model/versionstore/2.0", "frozenNodeRef");

    /** A public link («Поділитися»), which opens a file without signing in. */
    public static final QName ASPECT_SHARED =
            QName.createQName("http://www.alfresco.org/model/qshare/1.0", "shared");

    private final NodeService nodeService;

    /**
     * @param nodeService the raw one
     */
    public DocumentFiles(NodeService nodeService) {
        this.nodeService = nodeService;
    }

    /** The document that a file shows; the file itself, where it shows no other. */
    public NodeRef documentOf(NodeRef file) {
        NodeRef node =
                nodeService.getProperty(file, FROZEN_NODE) instanceof NodeRef document
                        ? document
                        : file;
        if (!nodeService.exists(node)) {
            return file;
        }
        ChildAssociationRef place = nodeService.getPrimaryParent(node);
        return place != null && BELOW.contains(place.getTypeQName()) ? place.getParentRef() : node;
    }

    public boolean isRegistered(NodeRef document) {
        return nodeService.hasAspect(document, RegistrationModel.ASPECT_REGISTERED);
    }

    /** Whether it tells of a person: by its kind, or because it is marked so. */
    public boolean isPersonal(NodeRef document) {
        if (nodeService.hasAspect(document, RegistrationModel.ASPECT_PERSONAL)) {
            return true;
        }
        QName type = nodeService.getType(document);
        for (DocumentKind kind : DocumentKind.values()) {
            if (kind.personal() && RegistrationModel.typeOf(kind).equals(type)) {
                return true;
            }
        }
        return false;
    }

    /** Takes public links from a file that is being registered or marked, and from its annexes. */
    public void unshare(NodeRef document) {
        withoutLink(document);
        nodeService
                .getChildAssocs(document, ASSOC_ATTACHMENT, RegexQNamePattern.MATCH_ALL)
                .forEach(annex -> withoutLink(annex.getChildRef()));
    }

    private void withoutLink(NodeRef file) {
        if (nodeService.hasAspect(file, ASPECT_SHARED)) {
            nodeService.removeAspect(file, ASPECT_SHARED);
        }
    }
}
