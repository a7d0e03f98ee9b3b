package org.cityedms.intake.repo;

import java.io.File;
import java.io.Serializable;
import java.time.Clock;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.repository.ContentData;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.NamespaceService;
import org.alfresco.service.namespace.QName;
import org.alfresco.service.namespace.RegexQNamePattern;
import org.cityedms.intake.Attachment;
import org.cityedms.intake.AttachmentRole;
import org.cityedms.registration.Coded;
import org.cityedms.registration.DocumentId;
import org.cityedms.registration.FileName;

/**
 * Files that lie below the document they belong to: they go where it goes, and whoever may open it
 * may open them. A registered document stays as it is when one more comes.
 */
public final class AttachmentNodes {
    private final NodeService nodeService;
    private final DraftNodes nodes;
    private final Clock clock;

    /**
     * @param nodeService the raw one
     */
    public AttachmentNodes(NodeService nodeService, DraftNodes nodes, Clock clock) {
        this.nodeService = nodeService;
        this.nodes = nodes;
        this.clock = clock;
    }

    NodeRef attach(NodeRef document, AttachmentRole role, String name, File file) {
        if (!nodeService.hasAspect(document, IntakeModel.ASPECT_WITH_ATTACHMENTS)) {
            nodeService.addAspect(document, IntakeModel.ASPECT_WITH_ATTACHMENTS, Map.of());
        }
        Map<QName, Serializable> properties = new HashMap<>();
        properties.put(ContentModel.PROP_NAME, FileName.clean(name));
        properties.put(ContentModel.PROP_OWNER, AuthenticationUtil.getSystemUserName());
        properties.put(IntakeModel.ROLE, role.code());
        properties.put(IntakeModel.ATTACHED_AT, Date.from(clock.instant()));
        NodeRef node =
                nodeService
                        .createNode(
                                document,
                                IntakeModel.ASSOC_ATTACHMENT,
                                QName.createQName(
                                        NamespaceService.CONTENT_MODEL_1_0_URI,
                                        QName.createValidLocalName(name)),
                                ContentModel.TYPE_CONTENT,
                                properties)
                        .getChildRef();
        nodes.write(node, name, file);
        return node;
    }

    List<Attachment> of(NodeRef document) {
        return nodeService
                .getChildAssocs(document, IntakeModel.ASSOC_ATTACHMENT, RegexQNamePattern.MATCH_ALL)
                .stream()
                .map(child -> read(child.getChildRef()))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Attachment> read(NodeRef node) {
        Map<QName, Serializable> properties = nodeService.getProperties(node);
        ContentData content = (ContentData) properties.get(ContentModel.PROP_CONTENT);
        Date at = (Date) properties.get(IntakeModel.ATTACHED_AT);
        String role = (String) properties.get(IntakeModel.ROLE);
        if (content == null || at == null || role == null) {
            return Optional.empty();
        }
        return Coded.find(AttachmentRole.class, role)
                .map(
                        known ->
                                new Attachment(
                                        new DocumentId(node.getId()),
                                        known,
                                        (String) properties.get(ContentModel.PROP_NAME),
                                        content.getMimetype(),
                                        content.getSize(),
                                        at.toInstant()));
    }
}
