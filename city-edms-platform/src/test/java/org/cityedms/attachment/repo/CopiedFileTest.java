package org.cityedms.attachment.repo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyMap;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.io.Serializable;
import java.time.Clock;
import java.util.Map;
import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.cmr.repository.ContentService;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.QName;
import org.cityedms.attachment.AttachmentRole;
import org.junit.Test;
import org.mockito.ArgumentCaptor;

public class CopiedFileTest {
    private static final NodeRef FILE = new NodeRef("workspace://SpacesStore/file");
    private static final NodeRef COPY = new NodeRef("workspace://SpacesStore/copy");
    private static final NodeRef PARENT = new NodeRef("workspace://SpacesStore/parent");

    private final NodeService nodes = mock(NodeService.class);
    private final ContentService contents = mock(ContentService.class);
    private final AttachmentNodes attachments =
            new AttachmentNodes(
                    nodes,
                    contents,
                    new FileSeal(contents),
                    new AttachmentPermit(),
                    mock(FileListLock.class),
                    Clock.systemUTC());

    @Test
    public void copiedAlone_isAPlainFile() {
        copied(ContentModel.ASSOC_CONTAINS, AttachmentRole.ANNEX);
        verify(nodes, never()).addProperties(any(), anyMap());
    }

    @Test
    public void copiedWithItsDocument_isAttachedAnewAndUnproved() {
        copied(AttachmentModel.ASSOC_ATTACHMENT, AttachmentRole.PAPER_COPY);
        @SuppressWarnings("unchecked")
        ArgumentCaptor<Map<QName, Serializable>> properties = ArgumentCaptor.forClass(Map.class);
        verify(nodes).addProperties(eq(COPY), properties.capture());
        assertThat(properties.getValue())
                .containsEntry(AttachmentModel.ROLE, AttachmentRole.PAPER_COPY.code())
                .containsKey(AttachmentModel.ATTACHED_AT)
                .doesNotContainKey(AttachmentModel.SHA256);
    }

    @Test
    public void fileOfAReport_isNotCopiedWithTheDocument() {
        copied(AttachmentModel.ASSOC_ATTACHMENT, AttachmentRole.REPORT);
        verify(nodes).deleteNode(COPY);
        verify(nodes, never()).addProperties(any(), anyMap());
    }

    private void copied(QName association, AttachmentRole role) {
        when(nodes.getPrimaryParent(COPY))
                .thenReturn(
                        new ChildAssociationRef(association, PARENT, association, COPY, true, -1));
        when(nodes.getProperty(FILE, AttachmentModel.ROLE)).thenReturn(role.code());
        attachments.attachedWithItsDocument(FILE, COPY);
    }
}
