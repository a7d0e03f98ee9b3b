package org.cityedms.attachment.repo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.policy.PolicyComponent;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.cmr.repository.ContentService;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.QName;
import org.cityedms.attachment.repo.behaviour.KeepList;
import org.cityedms.registration.DocumentId;
import org.cityedms.registration.repo.RegisterFixture;
import org.cityedms.registration.repo.TestDatabase;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A document is registered while somebody puts a file to it: the file is proved, or it is refused.
 */
public class FileListLockTest {
    private final JdbcClient jdbc = TestDatabase.jdbc();
    private final NodeService nodes = mock(NodeService.class);
    private final FileListLock lock = new FileListLock(jdbc);
    private final AttachmentPermit permit = new AttachmentPermit();
    private final KeepList keepList =
            new KeepList(new RegisteredFiles(nodes, permit, lock), mock(PolicyComponent.class));
    private final AttachmentNodes attachments =
            new AttachmentNodes(
                    nodes,
                    mock(ContentService.class),
                    new FileSeal(mock(ContentService.class)),
                    permit,
                    lock,
                    Clock.systemUTC());
    private final TransactionTemplate transaction =
            new TransactionTemplate(new DataSourceTransactionManager(TestDatabase.dataSource()));
    private final ExecutorService others = Executors.newFixedThreadPool(2);
    private final CountDownLatch mayCommit = new CountDownLatch(1);

    private DocumentId document;
    private NodeRef node;
    private ChildAssociationRef file;

    /** A node that no transaction sees as registered: what Alfresco read of it is out of date. */
    @Before
    public void aDraftWithFiles() {
        TestDatabase.prepare();
        document = DocumentId.create();
        node = new NodeRef("workspace://SpacesStore/" + document.value());
        when(nodes.hasAspect(node, AttachmentModel.ASPECT_WITH_ATTACHMENTS)).thenReturn(true);
        when(nodes.getChildAssocs(any(), any(QName.class), any())).thenReturn(List.of());
        file =
                new ChildAssociationRef(
                        AttachmentModel.ASSOC_ATTACHMENT,
                        node,
                        ContentModel.ASSOC_CONTAINS,
                        new NodeRef("workspace://SpacesStore/file"),
                        true,
                        -1);
    }

    @After
    public void noThreadIsLeft() {
        mayCommit.countDown();
        others.shutdownNow();
    }

    @Test
    public void fileThatComesDuringTheRegistration_isRefusedOnceTheDocumentIsRegistered()
            throws Exception {
        CountDownLatch sealed = new CountDownLatch(1);
        Future<?> registration =
                others.submit(
                        () ->
                                transaction.executeWithoutResult(
                                        status -> {
                                            attachments.seal(document);
                                            sealed.countDown();
                                            waitFor(mayCommit);
                                            new RegisterFixture().append(document);
                                        }));
        waitFor(sealed);
        Future<String> attaching = others.submit(this::attach);
        waitUntilSomebodyWaits();
        assertThat(attaching.isDone()).isFalse();
        mayCommit.countDown();
        registration.get(60, TimeUnit.SECONDS);
        assertThat(attaching.get(60, TimeUnit.SECONDS)).contains("attachment-registered");
    }

    @Test
    public void registration_waitsForAFileThatIsBeingAttached() throws Exception {
        CountDownLatch attached = new CountDownLatch(1);
        Future<?> attaching =
                others.submit(
                        () ->
                                transaction.executeWithoutResult(
                                        status -> {
                                            keepList.onCreateChildAssociation(file, true);
                                            attached.countDown();
                                            waitFor(mayCommit);
                                        }));
        waitFor(attached);
        Future<?> registration =
                others.submit(
                        () ->
                                transaction.executeWithoutResult(
                                        status -> attachments.seal(document)));
        waitUntilSomebodyWaits();
        assertThat(registration.isDone()).isFalse();
        mayCommit.countDown();
        attaching.get(60, TimeUnit.SECONDS);
        registration.get(60, TimeUnit.SECONDS);
    }

    @Test
    public void twoWhoAttach_doNotWaitForEachOther() {
        transaction.executeWithoutResult(
                status -> {
                    keepList.onCreateChildAssociation(file, true);
                    try {
                        assertThat(others.submit(this::attach).get(60, TimeUnit.SECONDS))
                                .isEqualTo("done");
                    } catch (Exception e) {
                        throw new IllegalStateException(e);
                    }
                });
    }

    private String attach() {
        try {
            transaction.executeWithoutResult(
                    status -> keepList.onCreateChildAssociation(file, true));
            return "done";
        } catch (RegisteredFileException refused) {
            return refused.problem().code();
        }
    }

    private void waitUntilSomebodyWaits() {
        boolean waits = false;
        long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        while (!waits && System.nanoTime() < until) {
            waits =
                    jdbc.sql(
                                    "SELECT EXISTS (SELECT 1 FROM pg_locks WHERE locktype = 'advisory' AND NOT granted)")
                            .query(Boolean.class)
                            .single();
            Thread.onSpinWait();
        }
        assertThat(waits).isTrue();
    }

    private static void waitFor(CountDownLatch latch) {
        try {
            assertThat(latch.await(60, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
