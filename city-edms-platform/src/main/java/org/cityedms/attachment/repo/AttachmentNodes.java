package org.cityedms.attachment.repo;

import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.cmr.repository.ContentData;
import org.alfresco.service.cmr.repository.ContentService;
import org.alfresco.service.cmr.repository.ContentWriter;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.repository.StoreRef;
import org.alfresco.service.namespace.NamespaceService;
import org.alfresco.service.namespace.QName;
import org.alfresco.service.namespace.RegexQNamePattern;
import org.cityedms.attachment.Attachment;
import org.cityedms.attachment.AttachmentNames;
import org.cityedms.attachment.AttachmentRole;
import org.cityedms.attachment.AttachmentStore;
import org.cityedms.attachment.SealedFile;
import org.cityedms.registration.Coded;
import org.cityedms.registration.DocumentFile;
import org.cityedms.registration.DocumentId;

/**
 * Files that lie below the document they belong to: they go where it goes, and whoever may open it
 * may open them. Works in the caller's transaction and asks for no rights.
 */
public final class AttachmentNodes implements AttachmentStore {
    private final NodeService nodeService;
    private final ContentService contentService;
    private final FileSeal seal;
    private final AttachmentPermit permit;
    private final FileListLock lock;
    private final Clock clock;

    /**
     * @param nodeService the raw one
     * @param contentService the raw one
     */
    public AttachmentNodes(
            NodeService nodeService,
            ContentService contentService,
            FileSeal seal,
            AttachmentPermit permit,
            FileListLock lock,
            Clock clock) {
        this.nodeService = nodeService;
        this.contentService = contentService;
        this.seal = seal;
        this.permit = permit;
        this.lock = lock;
        this.clock = clock;
    }

    @Override
    public List<SealedFile> attach(
            DocumentId document, AttachmentRole role, List<DocumentFile> files) {
        NodeRef node = node(document);
        List<SealedFile> attached = new ArrayList<>();
        permit.during(
                node,
                () -> {
                    AttachmentNames names = new AttachmentNames(names(node));
                    for (DocumentFile file : files) {
                        NodeRef child = attach(node, role, names.free(file.name()), file);
                        attached.add(sealed(child));
                    }
                });
        return attached;
    }

    @Override
    public List<SealedFile> seal(DocumentId document) {
        NodeRef node = node(document);
        if (!nodeService.hasAspect(node, AttachmentModel.ASPECT_WITH_ATTACHMENTS)) {
            return List.of();
        }
        lock.closed(node);
        List<SealedFile> sealed = new ArrayList<>();
        permit.during(node, () -> children(node).forEach(file -> sealed.add(sealed(file))));
        return sealed;
    }

    @Override
    public void remove(DocumentId document, DocumentId file) {
        NodeRef node = node(file);
        if (!nodeService.exists(node)) {
            return;
        }
        permit.during(
                node(document),
                () -> {
                    nodeService.addAspect(node, ContentModel.ASPECT_TEMPORARY, Map.of());
                    nodeService.deleteNode(node);
                });
    }

    /**
     * A file that was copied with its document is what the original is, from now on. Files of
     * reports belong to the execution of the original, and are left out.
     */
    public void attachedWithItsDocument(NodeRef original, NodeRef copy) {
        ChildAssociationRef place = nodeService.getPrimaryParent(copy);
        if (AttachmentModel.ASSOC_ATTACHMENT.equals(place.getTypeQName())) {
            Serializable role = nodeService.getProperty(original, AttachmentModel.ROLE);
            if (AttachmentRole.REPORT.code().equals(role)) {
                nodeService.addAspect(copy, ContentModel.ASPECT_TEMPORARY, Map.of());
                nodeService.deleteNode(copy);
                return;
            }
            Map<QName, Serializable> properties = new HashMap<>();
            properties.put(AttachmentModel.ROLE, role);
            properties.put(AttachmentModel.ATTACHED_AT, Date.from(clock.instant()));
            nodeService.addProperties(copy, properties);
        }
    }

    /** Files of reports are read with their reports. */
    List<Attachment> of(NodeRef document) {
        return children(document).stream()
                .map(this::read)
                .flatMap(Optional::stream)
                .filter(file -> file.role() != AttachmentRole.REPORT)
                .toList();
    }

    private NodeRef attach(NodeRef document, AttachmentRole role, String name, DocumentFile file) {
        if (!nodeService.hasAspect(document, AttachmentModel.ASPECT_WITH_ATTACHMENTS)) {
            nodeService.addAspect(document, AttachmentModel.ASPECT_WITH_ATTACHMENTS, Map.of());
        }
        Map<QName, Serializable> properties = new HashMap<>();
        properties.put(ContentModel.PROP_NAME, name);
        properties.put(ContentModel.PROP_OWNER, AuthenticationUtil.getSystemUserName());
        properties.put(AttachmentModel.ROLE, role.code());
        properties.put(AttachmentModel.ATTACHED_AT, Date.from(clock.instant()));
        NodeRef node =
                nodeService
                        .createNode(
                                document,
                                AttachmentModel.ASSOC_ATTACHMENT,
                                QName.createQName(
                                        NamespaceService.CONTENT_MODEL_1_0_URI,
                                        QName.createValidLocalName(name)),
                                ContentModel.TYPE_CONTENT,
                                properties)
                        .getChildRef();
        write(node, name, file);
        return node;
    }

    private void write(NodeRef node, String name, DocumentFile file) {
        try (InputStream bytes = file.open()) {
            ContentWriter writer = contentService.getWriter(node, ContentModel.PROP_CONTENT, true);
            writer.guessMimetype(name);
            writer.guessEncoding();
            writer.putContent(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private SealedFile sealed(NodeRef node) {
        Map<QName, Serializable> before = nodeService.getProperties(node);
        FileSeal.Found found = seal.of(node);
        String role =
                Objects.toString(before.get(AttachmentModel.ROLE), AttachmentRole.ANNEX.code());
        Map<QName, Serializable> properties = new HashMap<>();
        // A file that somebody put here by hand while it was a draft.
        properties.put(AttachmentModel.ROLE, role);
        properties.put(
                AttachmentModel.ATTACHED_AT,
                Optional.ofNullable(before.get(AttachmentModel.ATTACHED_AT))
                        .orElseGet(() -> Date.from(clock.instant())));
        properties.put(AttachmentModel.SHA256, found.sha256());
        properties.put(AttachmentModel.PAGES, found.pages().orElse(null));
        nodeService.addProperties(node, properties);
        return new SealedFile(
                node.getId(),
                role,
                (String) before.get(ContentModel.PROP_NAME),
                found.size(),
                found.sha256(),
                found.pages());
    }

    private List<NodeRef> children(NodeRef document) {
        return nodeService
                .getChildAssocs(
                        document, AttachmentModel.ASSOC_ATTACHMENT, RegexQNamePattern.MATCH_ALL)
                .stream()
                .map(ChildAssociationRef::getChildRef)
                .toList();
    }

    private List<String> names(NodeRef document) {
        return children(document).stream()
                .map(child -> (String) nodeService.getProperty(child, ContentModel.PROP_NAME))
                .toList();
    }

    private Optional<Attachment> read(NodeRef node) {
        Map<QName, Serializable> properties = nodeService.getProperties(node);
        ContentData content = (ContentData) properties.get(ContentModel.PROP_CONTENT);
        Date at = (Date) properties.get(AttachmentModel.ATTACHED_AT);
        String role = (String) properties.get(AttachmentModel.ROLE);
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
                                        at.toInstant(),
                                        Optional.ofNullable(
                                                (String) properties.get(AttachmentModel.SHA256)),
                                        Optional.ofNullable(
                                                        (Number)
                                                                properties.get(
                                                                        AttachmentModel.PAGES))
                                                .map(Number::intValue)));
    }

    static NodeRef node(DocumentId id) {
        return new NodeRef(StoreRef.STORE_REF_WORKSPACE_SPACESSTORE, id.value());
    }
}
