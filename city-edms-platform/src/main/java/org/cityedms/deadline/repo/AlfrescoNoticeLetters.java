package org.cityedms.deadline.repo;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.repository.ContentService;
import org.alfresco.service.cmr.repository.ContentWriter;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.NamespaceService;
import org.alfresco.service.namespace.QName;
import org.cityedms.deadline.Notice;
import org.cityedms.deadline.NoticeLetters;
import org.cityedms.registration.DocumentId;
import org.cityedms.registration.FileName;

/** Letters as outgoing documents in the folder of drafts; registrars finish and register them. */
public final class AlfrescoNoticeLetters implements NoticeLetters {
    private static final String DOCX =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private static final int SHORT_ID = 8;

    private final NodeService nodeService;
    private final ContentService contentService;
    private final DraftFolder folder;

    /**
     * @param nodeService the raw one: nobody writes in the folder past this class
     * @param contentService the raw one
     */
    public AlfrescoNoticeLetters(
            NodeService nodeService, ContentService contentService, DraftFolder folder) {
        this.nodeService = nodeService;
        this.contentService = contentService;
        this.folder = folder;
    }

    @Override
    public DocumentId draft(Notice notice) {
        DocumentId id = DocumentId.create();
        Map<QName, Serializable> properties = new HashMap<>();
        properties.put(ContentModel.PROP_NODE_UUID, id.value());
        properties.put(ContentModel.PROP_NAME, name(notice, id));
        properties.put(ContentModel.PROP_OWNER, AuthenticationUtil.getSystemUserName());
        properties.put(ce("summary"), notice.summary());
        notice.addressee().ifPresent(addressee -> properties.put(ce("correspondent"), addressee));
        properties.put(ce("language"), "uk");
        NodeRef node =
                nodeService
                        .createNode(
                                folder.get(),
                                ContentModel.ASSOC_CONTAINS,
                                QName.createQName(
                                        NamespaceService.CONTENT_MODEL_1_0_URI, id.value()),
                                ce("outgoing"),
                                properties)
                        .getChildRef();
        write(node, notice);
        return id;
    }

    private void write(NodeRef node, Notice notice) {
        ContentWriter writer = contentService.getWriter(node, ContentModel.PROP_CONTENT, true);
        writer.setMimetype(DOCX);
        writer.setEncoding("UTF-8");
        try (OutputStream out = writer.getContentOutputStream()) {
            NoticeDocx.write(notice, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A part of the identity makes it one of a kind: numbers recur from register to register. */
    private static String name(Notice notice, DocumentId id) {
        return FileName.numbered(
                notice.number().orElse("б-н"),
                "продовження строку " + id.value().substring(0, SHORT_ID) + ".docx");
    }

    /** A name of the content model, docs/data-model.md. */
    private static QName ce(String name) {
        return QName.createQName("http://www.city-edms.org/model/content/1.0", name);
    }
}
