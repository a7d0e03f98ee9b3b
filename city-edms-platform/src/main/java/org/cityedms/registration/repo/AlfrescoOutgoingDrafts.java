package org.cityedms.registration.repo;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.repository.ContentService;
import org.alfresco.service.cmr.repository.ContentWriter;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.security.PermissionService;
import org.alfresco.service.namespace.NamespaceService;
import org.alfresco.service.namespace.QName;
import org.cityedms.registration.DocumentId;
import org.cityedms.registration.DocumentKind;
import org.cityedms.registration.DocumentLanguage;
import org.cityedms.registration.FileName;
import org.cityedms.registration.OutgoingDraft;
import org.cityedms.registration.OutgoingDrafts;

/** Letters as outgoing documents in the folder of drafts; registrars finish and register them. */
public final class AlfrescoOutgoingDrafts implements OutgoingDrafts {
    private static final String DOCX =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private static final int SHORT_ID = 8;

    private final NodeService nodeService;
    private final ContentService contentService;
    private final PermissionService permissionService;
    private final DocumentAccess access;
    private final OutgoingDraftFolder folder;

    /**
     * @param nodeService the raw one: nobody writes in the folder past this class
     * @param contentService the raw one
     * @param permissionService the raw one
     */
    public AlfrescoOutgoingDrafts(
            NodeService nodeService,
            ContentService contentService,
            PermissionService permissionService,
            DocumentAccess access,
            OutgoingDraftFolder folder) {
        this.nodeService = nodeService;
        this.contentService = contentService;
        this.permissionService = permissionService;
        this.access = access;
        this.folder = folder;
    }

    @Override
    public DocumentId add(OutgoingDraft letter) {
        DocumentId id = DocumentId.create();
        Map<QName, Serializable> properties = new HashMap<>();
        properties.put(ContentModel.PROP_NODE_UUID, id.value());
        properties.put(ContentModel.PROP_NAME, name(letter, id));
        properties.put(ContentModel.PROP_OWNER, AuthenticationUtil.getSystemUserName());
        properties.put(RegistrationModel.SUMMARY, letter.summary());
        letter.addressee()
                .ifPresent(addressee -> properties.put(RegistrationModel.CORRESPONDENT, addressee));
        properties.put(RegistrationModel.LANGUAGE, DocumentLanguage.UKRAINIAN.code());
        NodeRef node =
                nodeService
                        .createNode(
                                folder.get(),
                                ContentModel.ASSOC_CONTAINS,
                                QName.createQName(
                                        NamespaceService.CONTENT_MODEL_1_0_URI, id.value()),
                                RegistrationModel.TYPE_OUTGOING,
                                properties)
                        .getChildRef();
        if (letter.personal()) {
            access.mark(node, letter.editors());
        } else {
            letter.editors().forEach(group -> edit(node, group));
        }
        write(node, letter);
        return id;
    }

    private void edit(NodeRef node, String group) {
        permissionService.setPermission(node, group, PermissionService.EDITOR, true);
    }

    @Override
    public void markPersonal(DocumentId letter, List<String> editors) {
        NodeRef node = RegistrationInTransaction.node(letter);
        if (!nodeService.exists(node)
                || nodeService.hasAspect(node, RegistrationModel.ASPECT_PERSONAL)) {
            return;
        }
        access.mark(node, editors);
        if (nodeService.hasAspect(node, RegistrationModel.ASPECT_REGISTERED)) {
            access.restrictPersonal(node, DocumentKind.OUTGOING);
        }
    }

    @Override
    public void closePersonal(DocumentId letter) {
        NodeRef node = RegistrationInTransaction.node(letter);
        if (nodeService.exists(node)
                && !nodeService.hasAspect(node, RegistrationModel.ASPECT_PERSONAL)) {
            nodeService.addAspect(node, RegistrationModel.ASPECT_PERSONAL, Map.of());
            access.restrictPersonal(node, DocumentKind.OUTGOING);
        }
    }

    private void write(NodeRef node, OutgoingDraft letter) {
        ContentWriter writer = contentService.getWriter(node, ContentModel.PROP_CONTENT, true);
        writer.setMimetype(DOCX);
        writer.setEncoding("UTF-8");
        try (OutputStream out = writer.getContentOutputStream()) {
            letter.content().write(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A part of the identity makes it one of a kind: numbers recur from register to register. */
    private static String name(OutgoingDraft letter, DocumentId id) {
        return FileName.numbered(
                letter.answered().orElse("б-н"),
                letter.title() + " " + id.value().substring(0, SHORT_ID) + ".docx");
    }
}
