package org.cityedms.registration.repo.behaviour;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.util.List;
import java.util.Map;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.policy.PolicyComponent;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.security.PermissionService;
import org.alfresco.service.namespace.QName;
import org.alfresco.service.namespace.RegexQNamePattern;
import org.cityedms.registration.repo.DocumentAccess;
import org.cityedms.registration.repo.DocumentFiles;
import org.cityedms.registration.repo.RegisteredDocumentException;
import org.cityedms.registration.repo.RegisteredNodes;
import org.cityedms.registration.repo.RegistrationModel;
import org.cityedms.registration.repo.RegistrationPermit;
import org.cityedms.registration.repo.TestDatabase;
import org.junit.Before;
import org.junit.Test;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What is done with a file by what document it belongs to. */
public class FilesOfDocumentsTest {
    private static final NodeRef FOLDER = node("folder");
    private static final NodeRef DOCUMENT = node("document");
    private static final NodeRef ANNEX = node("annex");
    private static final NodeRef PREVIEW = node("preview");
    private static final NodeRef VERSION = new NodeRef("workspace://version2Store/version");
    private static final NodeRef COPY = node("copy");
    private static final QName ATTACHMENTS =
            QName.createQName("http://www.city-edms.org/model/intake/1.0", "attachments");

    private final NodeService nodes = mock(NodeService.class);
    private final PermissionService permissions = mock(PermissionService.class);
    private final PolicyComponent policies = mock(PolicyComponent.class);
    private final DocumentFiles files = new DocumentFiles(nodes);
    private final TransactionTemplate transaction =
            new TransactionTemplate(new DataSourceTransactionManager(TestDatabase.dataSource()));
    private final KeepUnshared keepUnshared = new KeepUnshared(files, policies);
    private final CopyOfPersonal copyOfPersonal =
            new CopyOfPersonal(files, new DocumentAccess(nodes, permissions), policies);

    @Before
    public void aDocumentWithFiles() {
        place(DOCUMENT, FOLDER, ContentModel.ASSOC_CONTAINS);
        place(COPY, FOLDER, ContentModel.ASSOC_CONTAINS);
        place(ANNEX, DOCUMENT, ATTACHMENTS);
        place(
                PREVIEW,
                DOCUMENT,
                QName.createQName("http://www.alfresco.org/model/rendition/1.0", "rendition"));
        when(nodes.getProperty(
                        VERSION,
                        QName.createQName(
                                "http://www.alfresco.org/model/versionstore/2.0", "frozenNodeRef")))
                .thenReturn(DOCUMENT);
        when(nodes.getType(DOCUMENT)).thenReturn(RegistrationModel.TYPE_OUTGOING);
    }

    @Test
    public void link_toAPlainFile_isAllowed() {
        for (NodeRef file : new NodeRef[] {DOCUMENT, ANNEX, PREVIEW, VERSION, COPY}) {
            assertThatCode(() -> share(file)).doesNotThrowAnyException();
        }
    }

    /** Alfresco makes the link as the system. */
    @Test
    public void link_toAnyFileOfARegisteredDocument_isRefusedToTheSystemToo() {
        when(nodes.hasAspect(DOCUMENT, RegistrationModel.ASPECT_REGISTERED)).thenReturn(true);
        refused(DOCUMENT, ANNEX, PREVIEW, VERSION);
        AuthenticationUtil.runAsSystem(
                () -> {
                    refused(DOCUMENT);
                    return null;
                });
    }

    @Test
    public void link_toWhatTellsOfAPerson_isRefusedBeforeItsRegistration() {
        when(nodes.hasAspect(DOCUMENT, RegistrationModel.ASPECT_PERSONAL)).thenReturn(true);
        refused(DOCUMENT, ANNEX, PREVIEW);
        when(nodes.hasAspect(DOCUMENT, RegistrationModel.ASPECT_PERSONAL)).thenReturn(false);
        when(nodes.getType(DOCUMENT)).thenReturn(RegistrationModel.TYPE_APPEAL);
        refused(DOCUMENT, ANNEX, PREVIEW);
    }

    /** A link that was there before opens nothing any more, and the mark itself stays. */
    @Test
    public void mark_takesTheLinksOfTheFileAndOfItsAnnexes_andIsKept() {
        RegisteredNodes registered = new RegisteredNodes(nodes, new RegistrationPermit());
        KeepPersonal keepPersonal = new KeepPersonal(registered, files, policies);
        when(nodes.hasAspect(DOCUMENT, DocumentFiles.ASPECT_SHARED)).thenReturn(true);
        when(nodes.hasAspect(ANNEX, DocumentFiles.ASPECT_SHARED)).thenReturn(true);
        when(nodes.getChildAssocs(DOCUMENT, ATTACHMENTS, RegexQNamePattern.MATCH_ALL))
                .thenReturn(
                        List.of(
                                new ChildAssociationRef(
                                        ATTACHMENTS, DOCUMENT, ATTACHMENTS, ANNEX, true, -1)));
        keepPersonal.onAddAspect(DOCUMENT, RegistrationModel.ASPECT_PERSONAL);
        verify(nodes).removeAspect(DOCUMENT, DocumentFiles.ASPECT_SHARED);
        verify(nodes).removeAspect(ANNEX, DocumentFiles.ASPECT_SHARED);
        transaction.executeWithoutResult(
                status ->
                        assertThatThrownBy(
                                        () ->
                                                keepPersonal.beforeRemoveAspect(
                                                        DOCUMENT,
                                                        RegistrationModel.ASPECT_PERSONAL))
                                .hasMessageContaining("personal-kept"));
    }

    @Test
    public void copy_ofAnOrdinaryAnnex_isNotMarked() {
        copyOfPersonal.onCopyComplete(null, ANNEX, COPY, true, Map.of(ANNEX, COPY));
        verify(nodes, never()).addAspect(any(), any(), any());
    }

    @Test
    public void copy_ofAnAnnexOfAnAppeal_isMarkedAndClosed() {
        when(nodes.getType(DOCUMENT)).thenReturn(RegistrationModel.TYPE_APPEAL);
        copyOfPersonal.onCopyComplete(null, ANNEX, COPY, true, Map.of(ANNEX, COPY));
        verify(nodes).addAspect(COPY, RegistrationModel.ASPECT_PERSONAL, Map.of());
        verify(permissions).setInheritParentPermissions(COPY, false);
    }

    private void refused(NodeRef... shared) {
        for (NodeRef file : shared) {
            assertThatThrownBy(() -> share(file)).isInstanceOf(RegisteredDocumentException.class);
        }
    }

    private void share(NodeRef file) {
        keepUnshared.beforeAddAspect(file, DocumentFiles.ASPECT_SHARED);
    }

    private void place(NodeRef file, NodeRef parent, QName association) {
        when(nodes.exists(file)).thenReturn(true);
        when(nodes.getType(file)).thenReturn(ContentModel.TYPE_CONTENT);
        when(nodes.getPrimaryParent(file))
                .thenReturn(
                        new ChildAssociationRef(association, parent, association, file, true, -1));
    }

    private static NodeRef node(String id) {
        return new NodeRef("workspace://SpacesStore/" + id);
    }
}
