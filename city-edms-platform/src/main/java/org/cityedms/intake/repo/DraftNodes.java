package org.cityedms.intake.repo;

import java.io.File;
import java.io.Serializable;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.repository.ContentService;
import org.alfresco.service.cmr.repository.ContentWriter;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.repository.StoreRef;
import org.alfresco.service.namespace.NamespaceService;
import org.alfresco.service.namespace.QName;
import org.cityedms.intake.DraftSource;
import org.cityedms.intake.DraftState;
import org.cityedms.registration.DocumentId;
import org.cityedms.registration.FileName;
import org.cityedms.registration.OfficeTime;

/** Drafts as nodes; works in the caller's transaction and asks for no rights. */
public final class DraftNodes {
    private static final int NAME = 200;

    private final NodeService nodeService;
    private final ContentService contentService;
    private final Clock clock;

    /**
     * @param nodeService the raw one
     * @param contentService the raw one
     */
    public DraftNodes(NodeService nodeService, ContentService contentService, Clock clock) {
        this.nodeService = nodeService;
        this.contentService = contentService;
        this.clock = clock;
    }

    static NodeRef node(DocumentId id) {
        return new NodeRef(StoreRef.STORE_REF_WORKSPACE_SPACESSTORE, id.value());
    }

    /** Makes a draft that still arrives of a file that lies somewhere. */
    public void arrive(NodeRef node, String institution, DraftSource source) {
        nodeService.addAspect(
                node,
                IntakeModel.ASPECT_DRAFT,
                DraftProperties.arrived(
                        institution,
                        source,
                        DraftState.ARRIVING,
                        clock.instant(),
                        AuthenticationUtil.getFullyAuthenticatedUser() == null
                                ? AuthenticationUtil.getSystemUserName()
                                : AuthenticationUtil.getFullyAuthenticatedUser()));
    }

    /** A new document of no kind yet, with its file. */
    NodeRef create(NodeRef folder, String name, File file, Map<QName, Serializable> properties) {
        Map<QName, Serializable> all = new HashMap<>(properties);
        all.put(ContentModel.PROP_NAME, freeName(folder, name));
        all.put(ContentModel.PROP_OWNER, AuthenticationUtil.getSystemUserName());
        NodeRef node =
                nodeService
                        .createNode(
                                folder,
                                ContentModel.ASSOC_CONTAINS,
                                QName.createQName(
                                        NamespaceService.CONTENT_MODEL_1_0_URI,
                                        QName.createValidLocalName(name)),
                                IntakeModel.TYPE_DOCUMENT,
                                all)
                        .getChildRef();
        write(node, name, file);
        return node;
    }

    void write(NodeRef node, String name, File file) {
        ContentWriter writer = contentService.getWriter(node, ContentModel.PROP_CONTENT, true);
        writer.guessMimetype(name);
        writer.guessEncoding();
        writer.putContent(file);
    }

    /** Puts a node into a folder; the name it came with is kept beside the one it gets there. */
    void move(NodeRef node, NodeRef folder) {
        Map<QName, Serializable> before = nodeService.getProperties(node);
        String original = DraftProperties.name(before);
        boolean draft = nodeService.hasAspect(node, IntakeModel.ASPECT_DRAFT);
        // First a name that is free everywhere: the new one is looked for in the new folder.
        nodeService.setProperty(node, ContentModel.PROP_NAME, node.getId());
        nodeService.moveNode(
                node,
                folder,
                ContentModel.ASSOC_CONTAINS,
                QName.createQName(NamespaceService.CONTENT_MODEL_1_0_URI, node.getId()));
        Map<QName, Serializable> after = new HashMap<>();
        after.put(ContentModel.PROP_NAME, freeName(folder, original));
        after.put(ContentModel.PROP_OWNER, AuthenticationUtil.getSystemUserName());
        if (draft) {
            after.put(IntakeModel.FILE_NAME, original);
        }
        nodeService.addProperties(node, after);
    }

    /** The name, or the same with a number when another file of the folder has it. */
    private String freeName(NodeRef folder, String wished) {
        String name = FileName.clean(wished);
        int dot = name.lastIndexOf('.');
        boolean extended = dot > 0 && name.length() - dot <= 16;
        String extension = extended ? name.substring(dot) : "";
        String stem = extended ? name.substring(0, dot) : name;
        if (stem.length() > NAME) {
            stem = stem.substring(0, NAME).strip();
        }
        if (stem.isEmpty()) {
            stem = "Без назви";
        }
        String candidate = stem + extension;
        for (int n = 2;
                nodeService.getChildByName(folder, ContentModel.ASSOC_CONTAINS, candidate) != null;
                n++) {
            candidate = stem + " (" + n + ")" + extension;
        }
        return candidate;
    }

    /** Day of receipt as cards keep days: noon in Greenwich of the office's day. */
    static Date receivedOn(Instant at) {
        return Date.from(OfficeTime.dayOf(at).atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC));
    }

    public boolean isRegistered(NodeRef node) {
        return nodeService.hasAspect(node, IntakeModel.ASPECT_REGISTERED);
    }

    Optional<Instant> arrivedAt(NodeRef node) {
        return Optional.ofNullable((Date) nodeService.getProperty(node, IntakeModel.ARRIVED_AT))
                .map(Date::toInstant);
    }
}
