package org.cityedms.registration.repo;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyBoolean;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.inOrder;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import java.util.List;
import java.util.Map;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.security.PermissionService;
import org.cityedms.registration.DocumentKind;
import org.cityedms.registration.RegistrationGroups;
import org.junit.Test;
import org.mockito.InOrder;

public class DocumentAccessTest {
    private static final NodeRef NODE = new NodeRef("workspace://SpacesStore/letter");
    private static final List<String> READERS =
            List.of(
                    RegistrationGroups.REGISTRARS,
                    RegistrationGroups.ADMINISTRATORS,
                    RegistrationGroups.APPEALS);

    private final NodeService nodes = mock(NodeService.class);
    private final PermissionService permissions = mock(PermissionService.class);
    private final DocumentAccess access = new DocumentAccess(nodes, permissions);

    @Test
    public void letterOfAnOrdinaryKind_isLeftToItsFolder() {
        access.restrictPersonal(NODE, DocumentKind.OUTGOING);
        verifyNoInteractions(permissions);
    }

    /** What they might do with the draft is taken from them with the same act. */
    @Test
    public void markedLetter_isReadByThoseWhoseWorkNeedsItOnly() {
        when(nodes.hasAspect(NODE, RegistrationModel.ASPECT_PERSONAL)).thenReturn(true);
        access.restrictPersonal(NODE, DocumentKind.OUTGOING);
        verify(permissions).setInheritParentPermissions(NODE, false);
        InOrder order = inOrder(permissions);
        for (String group : READERS) {
            order.verify(permissions).clearPermission(NODE, group);
            order.verify(permissions).setPermission(NODE, group, PermissionService.CONSUMER, true);
        }
    }

    @Test
    public void marking_closesTheDraftToAllButThoseWhoFinishIt() {
        access.mark(NODE, List.of(RegistrationGroups.APPEALS));
        verify(nodes).addAspect(NODE, RegistrationModel.ASPECT_PERSONAL, Map.of());
        verify(permissions).setInheritParentPermissions(NODE, false);
        for (String group : READERS) {
            verify(permissions).setPermission(NODE, group, PermissionService.EDITOR, true);
        }
        verify(permissions, never())
                .setPermission(any(), eq(RegistrationGroups.USERS), any(), anyBoolean());
    }
}
