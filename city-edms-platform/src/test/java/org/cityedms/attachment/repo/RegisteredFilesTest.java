package org.cityedms.attachment.repo;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.Map;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.policy.PolicyComponent;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.repository.StoreRef;
import org.alfresco.service.namespace.QName;
import org.cityedms.attachment.repo.behaviour.KeepFile;
import org.cityedms.attachment.repo.behaviour.KeepList;
import org.cityedms.attachment.repo.behaviour.KeepPlace;
import org.cityedms.registration.repo.TestDatabase;
import org.junit.Before;
import org.junit.Test;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What of the files of a registered document is refused, and what is not. */
public class RegisteredFilesTest {
    private static final NodeRef DOCUMENT = node("d");
    private static final NodeRef FILE = node("f");

    private final NodeService nodes = mock(NodeService.class);
    private final AttachmentPermit permit = new AttachmentPermit();
    private final RegisteredFiles files =
            new RegisteredFiles(nodes, permit, new FileListLock(TestDatabase.jdbc()));
    private final PolicyComponent policies = mock(PolicyComponent.class);
    private final KeepFile keepFile = new KeepFile(files, policies);
    private final KeepPlace keepPlace = new KeepPlace(files, policies);
    private final KeepList keepList = new KeepList(files, policies);
    private final ChildAssociationRef association =
            new ChildAssociationRef(
                    AttachmentModel.ASSOC_ATTACHMENT,
                    DOCUMENT,
                    QName.createQName(AttachmentModel.URI, "f"),
                    FILE,
                    true,
                    -1);
    private final TransactionTemplate transaction =
            new TransactionTemplate(new DataSourceTransactionManager(TestDatabase.dataSource()));

    @Before
    public void aFileOfARegisteredDocument() {
        when(nodes.exists(FILE)).thenReturn(true);
        when(nodes.getPrimaryParent(FILE)).thenReturn(association);
        when(nodes.hasAspect(DOCUMENT, AttachmentModel.ASPECT_REGISTERED)).thenReturn(true);
        when(nodes.getProperty(DOCUMENT, AttachmentModel.NUMBER)).thenReturn("01-21/7");
    }

    @Test
    public void change_ofARegisteredDocument_isRefusedWithItsNumber() {
        refused(() -> rename());
        refused(() -> keepFile.beforeSetNodeType(FILE, null, null));
        refused(() -> keepFile.beforeRemoveAspect(FILE, AttachmentModel.ASPECT_ATTACHMENT));
        refused(() -> keepPlace.beforeDeleteNode(FILE));
        refused(() -> keepPlace.beforeArchiveNode(FILE));
        refused(() -> keepPlace.beforeMoveNode(association, node("elsewhere")));
        refused(() -> keepList.onCreateChildAssociation(association, true));
        refused(() -> keepList.beforeDeleteChildAssociation(association));
        refused(
                () ->
                        keepList.beforeRemoveAspect(
                                DOCUMENT, AttachmentModel.ASPECT_WITH_ATTACHMENTS));
    }

    /** It would keep the rights of its folder, and could be changed there once it is proved. */
    @Test
    public void attaching_whatLiesElsewhere_isRefusedBeforeRegistrationToo() {
        when(nodes.hasAspect(DOCUMENT, AttachmentModel.ASPECT_REGISTERED)).thenReturn(false);
        ChildAssociationRef secondary =
                new ChildAssociationRef(
                        AttachmentModel.ASSOC_ATTACHMENT,
                        DOCUMENT,
                        QName.createQName(AttachmentModel.URI, "f"),
                        FILE,
                        false,
                        -1);
        assertThatThrownBy(() -> keepList.onCreateChildAssociation(secondary, false))
                .isInstanceOf(RegisteredFileException.class)
                .hasMessageContaining("attachment-elsewhere");
    }

    @Test
    public void change_ofWhatTheRegisterDoesNotProve_passes() {
        transaction.executeWithoutResult(
                status ->
                        assertThatCode(
                                        () ->
                                                keepFile.onUpdateProperties(
                                                        FILE,
                                                        Map.of(ContentModel.PROP_TITLE, "а"),
                                                        Map.of(ContentModel.PROP_TITLE, "б")))
                                .doesNotThrowAnyException());
    }

    @Test
    public void change_beforeRegistration_passes() {
        when(nodes.hasAspect(DOCUMENT, AttachmentModel.ASPECT_REGISTERED)).thenReturn(false);
        transaction.executeWithoutResult(
                status -> assertThatCode(this::rename).doesNotThrowAnyException());
    }

    @Test
    public void change_whileTheStoreAttaches_passesOnlyThen() {
        transaction.executeWithoutResult(
                status ->
                        permit.during(
                                DOCUMENT,
                                () ->
                                        assertThatCode(
                                                        () ->
                                                                keepList.onCreateChildAssociation(
                                                                        association, true))
                                                .doesNotThrowAnyException()));
        refused(() -> keepList.onCreateChildAssociation(association, true));
    }

    private void rename() {
        keepFile.onUpdateProperties(
                FILE,
                Map.of(ContentModel.PROP_NAME, "план.pdf"),
                Map.of(ContentModel.PROP_NAME, "інший.pdf"));
    }

    private void refused(Runnable change) {
        transaction.executeWithoutResult(
                status ->
                        assertThatThrownBy(change::run)
                                .isInstanceOf(RegisteredFileException.class)
                                .hasMessageContaining("01-21/7"));
    }

    private static NodeRef node(String id) {
        return new NodeRef(StoreRef.STORE_REF_WORKSPACE_SPACESSTORE, id);
    }
}
