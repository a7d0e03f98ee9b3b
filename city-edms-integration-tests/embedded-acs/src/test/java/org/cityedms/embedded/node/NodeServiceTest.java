package org.cityedms.embedded.node;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.cityedms.embedded.testing.RunningRepository.as;
import static org.cityedms.embedded.testing.RunningRepository.asAdmin;
import static org.cityedms.embedded.testing.RunningRepository.bean;
import static org.cityedms.embedded.testing.RunningRepository.createFile;
import static org.cityedms.embedded.testing.RunningRepository.createFolder;
import static org.cityedms.embedded.testing.RunningRepository.newFolder;
import static org.cityedms.embedded.testing.RunningRepository.newUser;
import static org.cityedms.embedded.testing.RunningRepository.nodes;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.node.integrity.IntegrityException;
import org.alfresco.service.cmr.model.FileExistsException;
import org.alfresco.service.cmr.repository.ContentData;
import org.alfresco.service.cmr.repository.ContentService;
import org.alfresco.service.cmr.repository.ContentWriter;
import org.alfresco.service.cmr.repository.DuplicateChildNodeNameException;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.StoreRef;
import org.alfresco.service.cmr.security.AccessStatus;
import org.alfresco.service.cmr.security.PermissionService;
import org.alfresco.service.namespace.QName;
import org.junit.Test;

/**
 * Nodes on real PostgreSQL: what commit refuses, what concurrency may not lose, what rollback
 * leaves.
 */
public class NodeServiceTest {
    private static final QName COUNT = QName.createQName("urn:test", "count");

    @Test
    public void commitRefusesAValueThatBreaksAConstraint() {
        NodeRef folder = newFolder();
        assertThatThrownBy(() -> asAdmin(() -> createFile(folder, "a/b")))
                .isInstanceOf(IntegrityException.class);
        assertThat(asAdmin(() -> nodes().getChildAssocs(folder))).isEmpty();
    }

    @Test
    public void namesAreUniqueInAFolderInAnyCase() {
        NodeRef folder = newFolder();
        asAdmin(() -> createFile(folder, "Лист.pdf"));
        assertThatThrownBy(() -> asAdmin(() -> createFile(folder, "лист.PDF")))
                .isInstanceOf(FileExistsException.class);
    }

    @Test
    public void mandatoryAspectsAndDefaultsComeWithTheType() {
        NodeRef file = asAdmin(() -> createFile(newFolder(), "a.txt"));
        asAdmin(
                () -> {
                    assertThat(nodes().hasAspect(file, ContentModel.ASPECT_AUDITABLE)).isTrue();
                    assertThat(nodes().getProperty(file, ContentModel.PROP_CREATOR))
                            .isEqualTo("admin");
                    nodes().setProperty(file, ContentModel.PROP_TITLE, "Назва");
                    assertThat(nodes().hasAspect(file, ContentModel.ASPECT_TITLED)).isTrue();
                    assertThat(nodes().getProperty(file, ContentModel.PROP_TITLE))
                            .isEqualTo("Назва");
                });
    }

    @Test
    public void unknownPropertiesKeepTheirJavaType() {
        NodeRef file = asAdmin(() -> createFile(newFolder(), "a.txt"));
        List<Serializable> values =
                List.of("text", 7, 7L, 1.5, true, new Date(0), file, ContentModel.TYPE_CONTENT);
        for (Serializable value : values) {
            asAdmin(() -> nodes().setProperty(file, COUNT, value));
            assertThat(asAdmin(() -> nodes().getProperty(file, COUNT))).isEqualTo(value);
        }
    }

    @Test
    public void everyTransactionSeesWhatTheOneBeforeHasMoved() {
        NodeRef folder = newFolder();
        NodeRef other = newFolder();
        NodeRef below = asAdmin(() -> createFolder(folder, "нижче"));
        NodeRef file = asAdmin(() -> createFile(below, "a.txt"));
        assertThat(asAdmin(() -> nodes().getPrimaryParent(below).getParentRef())).isEqualTo(folder);
        asAdmin(
                () -> {
                    nodes().moveNode(
                                    below,
                                    other,
                                    ContentModel.ASSOC_CONTAINS,
                                    QName.createQName("urn:test", "moved"));
                    nodes().setProperty(file, ContentModel.PROP_NAME, "b.txt");
                });
        asAdmin(
                () -> {
                    assertThat(nodes().getPrimaryParent(below).getParentRef()).isEqualTo(other);
                    assertThat(nodes().getParentAssocs(below))
                            .extracting(assoc -> assoc.getParentRef())
                            .containsExactly(other);
                    assertThat(nodes().getProperty(file, ContentModel.PROP_NAME))
                            .isEqualTo("b.txt");
                    assertThat(nodes().getPath(file).size())
                            .isEqualTo(nodes().getPath(other).size() + 2);
                });
        asAdmin(() -> nodes().deleteNode(below));
        assertThat(asAdmin(() -> nodes().exists(file))).isFalse();
    }

    @Test
    public void aNodeThatHasAllItNeedsIsNotIncomplete() {
        NodeRef file = asAdmin(() -> createFile(newFolder(), "a.txt"));
        assertThat(asAdmin(() -> nodes().hasAspect(file, ContentModel.ASPECT_INCOMPLETE)))
                .isFalse();
    }

    @Test
    public void aRefusedNameLeavesTheTransactionAlive() {
        NodeRef folder = newFolder();
        asAdmin(() -> createFile(folder, "a.txt"));
        NodeRef second = asAdmin(() -> createFile(folder, "b.txt"));
        asAdmin(
                () -> {
                    assertThatThrownBy(
                                    () ->
                                            nodes().setProperty(
                                                            second,
                                                            ContentModel.PROP_NAME,
                                                            "A.TXT"))
                            .isInstanceOf(DuplicateChildNodeNameException.class);
                    nodes().setProperty(second, ContentModel.PROP_NAME, "c.txt");
                });
        assertThat(
                        asAdmin(
                                () ->
                                        nodes().getChildByName(
                                                        folder,
                                                        ContentModel.ASSOC_CONTAINS,
                                                        "C.txt")))
                .isEqualTo(second);
    }

    @Test
    public void concurrentUpdatesOfOneNodeLoseNothing() throws Exception {
        NodeRef file = asAdmin(() -> createFile(newFolder(), "a.txt"));
        asAdmin(() -> nodes().setProperty(file, COUNT, 0L));
        int threads = 4;
        CyclicBarrier start = new CyclicBarrier(threads);
        AtomicInteger attempts = new AtomicInteger();
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            List<Future<?>> done = new ArrayList<>();
            for (int i = 0; i < threads; i++) {
                done.add(
                        pool.submit(
                                () -> {
                                    start.await();
                                    for (int n = 0; n < 5; n++) {
                                        asAdmin(() -> increment(file, attempts));
                                    }
                                    return null;
                                }));
            }
            for (Future<?> one : done) {
                one.get(120, TimeUnit.SECONDS);
            }
        } finally {
            pool.shutdownNow();
        }
        assertThat(asAdmin(() -> nodes().getProperty(file, COUNT))).isEqualTo(20L);
        assertThat(attempts.get()).isGreaterThanOrEqualTo(20);
    }

    private static void increment(NodeRef file, AtomicInteger attempts) {
        attempts.incrementAndGet();
        long count = (Long) nodes().getProperty(file, COUNT);
        nodes().setProperty(file, COUNT, count + 1);
    }

    @Test
    public void rollbackLeavesNoContentFile() {
        NodeRef folder = newFolder();
        AtomicReference<String> url = new AtomicReference<>();
        assertThatThrownBy(
                        () ->
                                asAdmin(
                                        () -> {
                                            NodeRef file = createFile(folder, "a.txt");
                                            url.set(write(file));
                                            throw new IllegalStateException("no");
                                        }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(content().getRawReader(url.get()).exists()).isFalse();
    }

    @Test
    public void contentThatNoNodeNamesGoesWithTheCommit() {
        NodeRef file = asAdmin(() -> createFile(newFolder(), "a.txt"));
        String first = asAdmin(() -> write(file));
        String second = asAdmin(() -> write(file));
        assertThat(content().getRawReader(first).exists()).isFalse();
        assertThat(content().getRawReader(second).exists()).isTrue();
    }

    private static ContentService content() {
        return bean("contentService", ContentService.class);
    }

    private static String write(NodeRef file) {
        ContentWriter writer = content().getWriter(file, ContentModel.PROP_CONTENT, true);
        writer.putContent("text");
        ContentData data = (ContentData) nodes().getProperty(file, ContentModel.PROP_CONTENT);
        return data.getContentUrl();
    }

    @Test
    public void aDeletedBranchIsArchivedWholeAndComesBack() {
        NodeRef folder = newFolder();
        NodeRef branch = asAdmin(() -> createFolder(folder, "branch"));
        NodeRef leaf = asAdmin(() -> createFile(branch, "leaf.txt"));
        asAdmin(() -> nodes().deleteNode(branch));
        NodeRef archived = new NodeRef(StoreRef.STORE_REF_ARCHIVE_SPACESSTORE, branch.getId());
        asAdmin(
                () -> {
                    assertThat(nodes().exists(branch)).isFalse();
                    assertThat(nodes().exists(leaf)).isFalse();
                    assertThat(nodes().hasAspect(archived, ContentModel.ASPECT_ARCHIVED)).isTrue();
                });
        asAdmin(() -> nodes().restoreNode(archived, null, null, null));
        asAdmin(
                () -> {
                    assertThat(nodes().getPrimaryParent(branch).getParentRef()).isEqualTo(folder);
                    assertThat(nodes().getPrimaryParent(leaf).getParentRef()).isEqualTo(branch);
                    assertThat(nodes().hasAspect(branch, ContentModel.ASPECT_ARCHIVED)).isFalse();
                });
    }

    @Test
    public void permissionsAreInheritedUntilAFolderStopsIt() {
        NodeRef folder = newFolder();
        NodeRef below = asAdmin(() -> createFolder(folder, "below"));
        String user = newUser();
        assertThat(may(user, below, PermissionService.ADD_CHILDREN)).isTrue();
        assertThat(may(user, below, PermissionService.WRITE)).isFalse();
        asAdmin(
                () ->
                        bean("permissionService", PermissionService.class)
                                .setInheritParentPermissions(below, false));
        assertThat(may(user, below, PermissionService.READ)).isFalse();
    }

    private static boolean may(String user, NodeRef node, String permission) {
        return as(
                user,
                () ->
                        bean("permissionService", PermissionService.class)
                                        .hasPermission(node, permission)
                                == AccessStatus.ALLOWED);
    }

    @Test
    public void createdWithAGivenIdAndReadBackAfterASetOfAll() {
        NodeRef folder = newFolder();
        NodeRef file =
                asAdmin(
                        () ->
                                nodes().createNode(
                                                folder,
                                                ContentModel.ASSOC_CONTAINS,
                                                QName.createQName("urn:test", "x"),
                                                ContentModel.TYPE_CONTENT,
                                                Map.of(
                                                        ContentModel.PROP_NODE_UUID,
                                                        "id-" + folder.getId().substring(3)))
                                        .getChildRef());
        assertThat(file.getId()).startsWith("id-");
        asAdmin(() -> nodes().setProperties(file, Map.of(ContentModel.PROP_NAME, "b.txt")));
        assertThat(
                        asAdmin(
                                () ->
                                        nodes().getChildByName(
                                                        folder,
                                                        ContentModel.ASSOC_CONTAINS,
                                                        "B.TXT")))
                .isEqualTo(file);
    }
}
