package org.cityedms.embedded.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.cityedms.embedded.testing.RunningRepository.as;
import static org.cityedms.embedded.testing.RunningRepository.asAdmin;
import static org.cityedms.embedded.testing.RunningRepository.bean;
import static org.cityedms.embedded.testing.RunningRepository.createFile;
import static org.cityedms.embedded.testing.RunningRepository.createFolder;
import static org.cityedms.embedded.testing.RunningRepository.newFolder;
import static org.cityedms.embedded.testing.RunningRepository.newUser;

import java.util.Set;
import java.util.UUID;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.security.permissions.AccessDeniedException;
import org.alfresco.service.cmr.dictionary.InvalidTypeException;
import org.alfresco.service.cmr.model.FileFolderService;
import org.alfresco.service.cmr.repository.ContentData;
import org.alfresco.service.cmr.repository.ContentService;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.security.AccessStatus;
import org.alfresco.service.cmr.security.AuthorityService;
import org.alfresco.service.cmr.security.AuthorityType;
import org.alfresco.service.cmr.security.OwnableService;
import org.alfresco.service.cmr.security.PermissionService;
import org.junit.Before;
import org.junit.Test;

public class PermissionServiceTest {
    private final PermissionService permissions =
            bean("permissionService", PermissionService.class);
    private final AuthorityService authorities = bean("authorityService", AuthorityService.class);
    private final OwnableService owners = bean("ownableService", OwnableService.class);
    private final NodeService publicNodes = bean("NodeService", NodeService.class);
    private final FileFolderService publicFiles =
            bean("FileFolderService", FileFolderService.class);
    private final ContentService publicContent = bean("ContentService", ContentService.class);

    private final String user = newUser();
    private NodeRef folder;
    private NodeRef inner;
    private NodeRef file;

    @Before
    public void closedFolder() {
        folder = newFolder();
        asAdmin(
                () -> {
                    permissions.setInheritParentPermissions(folder, false);
                    permissions.clearPermission(folder, PermissionService.ALL_AUTHORITIES);
                    inner = createFolder(folder, "inner");
                    file = createFile(inner, "letter.txt", "лист");
                });
    }

    private boolean may(String permission) {
        return may(file, permission);
    }

    private boolean may(NodeRef node, String permission) {
        return as(user, () -> permissions.hasPermission(node, permission)) == AccessStatus.ALLOWED;
    }

    private void give(NodeRef node, String authority, String permission, boolean allow) {
        asAdmin(() -> permissions.setPermission(node, authority, permission, allow));
    }

    private String newGroup() {
        return asAdmin(
                () ->
                        authorities.createAuthority(
                                AuthorityType.GROUP, UUID.randomUUID().toString()));
    }

    @Test
    public void withoutAnEntry_nothingIsAllowed() {
        assertThat(may(PermissionService.READ)).isFalse();
        assertThat(may(PermissionService.WRITE)).isFalse();
    }

    @Test
    public void aRoleOnAFolder_reachesWhatLiesBelow() {
        give(folder, user, PermissionService.EDITOR, true);
        assertThat(may(PermissionService.READ)).isTrue();
        assertThat(may(PermissionService.WRITE_CONTENT)).isTrue();
        assertThat(may(inner, PermissionService.CREATE_CHILDREN)).isFalse();
        assertThat(may(PermissionService.DELETE_NODE)).isFalse();
    }

    @Test
    public void whoeverDoesNotInherit_isNotReached() {
        give(folder, user, PermissionService.EDITOR, true);
        asAdmin(() -> permissions.setInheritParentPermissions(inner, false));
        assertThat(may(PermissionService.READ)).isFalse();
        asAdmin(() -> permissions.setInheritParentPermissions(inner, true));
        assertThat(may(PermissionService.READ)).isTrue();
    }

    @Test
    public void aDenialBelow_shutsOutTheSameAuthorityAbove() {
        String group = newGroup();
        asAdmin(() -> authorities.addAuthority(group, user));
        give(folder, group, PermissionService.CONSUMER, true);
        assertThat(may(PermissionService.READ)).isTrue();
        give(inner, group, PermissionService.CONSUMER, false);
        assertThat(may(PermissionService.READ)).isFalse();
    }

    @Test
    public void aGroupInAGroup_countsForItsMembers() {
        String outerGroup = newGroup();
        String innerGroup = newGroup();
        give(folder, outerGroup, "Collaborator", true);
        asAdmin(() -> authorities.addAuthority(outerGroup, innerGroup));
        assertThat(may(PermissionService.READ)).isFalse();
        asAdmin(() -> authorities.addAuthority(innerGroup, user));
        assertThat(may(PermissionService.READ)).isTrue();
        assertThat(may(inner, PermissionService.CREATE_CHILDREN)).isTrue();
        asAdmin(() -> authorities.removeAuthority(innerGroup, user));
        assertThat(may(PermissionService.READ)).isFalse();
    }

    @Test
    public void membershipChangedInTheTransaction_isSeenInIt() {
        String group = newGroup();
        Set<String> after =
                asAdmin(
                        () -> {
                            assertThat(authorities.getAuthoritiesForUser(user))
                                    .doesNotContain(group);
                            authorities.addAuthority(group, user);
                            return authorities.getAuthoritiesForUser(user);
                        });
        assertThat(after).contains(group);
    }

    @Test
    public void theOwner_mayEverything() {
        asAdmin(() -> owners.setOwner(file, user));
        assertThat(may(PermissionService.DELETE_NODE)).isTrue();
        assertThat(may(PermissionService.CHANGE_PERMISSIONS)).isTrue();
        assertThat(may(inner, PermissionService.READ)).isFalse();
    }

    @Test
    public void publicServices_refuseWhatTheRawOnesDo() {
        assertThatThrownBy(() -> as(user, () -> publicNodes.getProperties(file)))
                .isInstanceOf(AccessDeniedException.class);
        give(folder, user, PermissionService.CONSUMER, true);
        assertThat(as(user, () -> publicNodes.getProperty(file, ContentModel.PROP_NAME)))
                .isEqualTo("letter.txt");
        assertThatThrownBy(
                        () ->
                                as(
                                        user,
                                        () ->
                                                publicContent.getWriter(
                                                        file, ContentModel.PROP_CONTENT, true)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(
                        () ->
                                as(
                                        user,
                                        () ->
                                                publicFiles.create(
                                                        inner, "b", ContentModel.TYPE_CONTENT)))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    public void aPublicList_leavesOutWhatMayNotBeRead() {
        give(folder, user, PermissionService.CONSUMER, true);
        NodeRef secret = asAdmin(() -> createFile(inner, "secret.txt", "таємно"));
        asAdmin(() -> permissions.setInheritParentPermissions(secret, false));
        assertThat(as(user, () -> publicFiles.listFiles(inner)))
                .extracting(info -> info.getName())
                .containsExactly("letter.txt");
        assertThatThrownBy(() -> as(user, () -> publicFiles.searchSimple(inner, "secret.txt")))
                .isInstanceOf(AccessDeniedException.class);
    }

    /** Trap of ACS: with the url of somebody else's file one could otherwise read it. */
    @Test
    public void aPublicServiceTakesNoContentUrl() {
        give(folder, user, PermissionService.EDITOR, true);
        NodeRef secret = asAdmin(() -> createFile(folder, "secret.txt", "таємно"));
        ContentData others =
                asAdmin(
                        () ->
                                (ContentData)
                                        bean("nodeService", NodeService.class)
                                                .getProperty(secret, ContentModel.PROP_CONTENT));
        assertThatThrownBy(
                        () ->
                                as(
                                        user,
                                        () -> {
                                            publicNodes.setProperty(
                                                    file, ContentModel.PROP_CONTENT, others);
                                            return null;
                                        }))
                .isInstanceOf(InvalidTypeException.class);
    }

    @Test
    public void aRuleThatNobodyKnows_isAnErrorAtStart() {
        assertThatThrownBy(() -> MethodRule.parse("ACL_WISH.0.Read"))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(MethodRule.parse("ACL_METHOD.ROLE_ADMINISTRATOR").adminOnly()).isTrue();
    }
}
