package org.cityedms.registration.repo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.inOrder;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import java.util.Optional;
import org.alfresco.repo.transaction.RetryingTransactionHelper;
import org.alfresco.repo.transaction.RetryingTransactionHelper.RetryingTransactionCallback;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.security.AccessStatus;
import org.alfresco.service.cmr.security.PermissionService;
import org.alfresco.service.transaction.TransactionService;
import org.cityedms.problem.ProblemException;
import org.cityedms.registration.DocumentId;
import org.cityedms.registration.ExistingDocument;
import org.cityedms.registration.NewDocument;
import org.cityedms.registration.Receipt;
import org.cityedms.registration.RegistrationFollower;
import org.cityedms.registration.RegistrationRights;
import org.cityedms.registration.RegistrationService;
import org.junit.Before;
import org.junit.Test;
import org.mockito.InOrder;

public class GuardedRegistrationTest {
    private static final DocumentId DOCUMENT = DocumentId.create();
    private static final NodeRef NODE = RegistrationInTransaction.node(DOCUMENT);
    private static final NewDocument LETTER =
            new NewDocument("incoming", null, Optional.empty(), Optional.empty());
    private static final ExistingDocument SCAN = new ExistingDocument(DOCUMENT, "incoming", null);

    private final RegistrationService raw = mock(RegistrationService.class);
    private final RegistrationRights rights = mock(RegistrationRights.class);
    private final FolderPreparation folders = mock(FolderPreparation.class);
    private final PermissionService permissions = mock(PermissionService.class);
    private final TransactionService transactions = mock(TransactionService.class);
    private final GuardedRegistration service =
            new GuardedRegistration(raw, rights, folders, permissions, transactions);

    @Before
    public void transactionsRunTheirWork() throws Throwable {
        RetryingTransactionHelper helper = mock(RetryingTransactionHelper.class);
        when(transactions.getRetryingTransactionHelper()).thenReturn(helper);
        when(helper.doInTransaction(any()))
                .thenAnswer(
                        call -> {
                            RetryingTransactionCallback<?> work = call.getArgument(0);
                            return work.execute();
                        });
    }

    @Test
    public void register_registrar_reachesTheRawService() {
        when(raw.register(LETTER, RegistrationFollower.NONE))
                .thenReturn(new Receipt(DOCUMENT, false));
        assertThat(service.register(LETTER).document()).isEqualTo(DOCUMENT);
        InOrder order = inOrder(folders, transactions);
        order.verify(folders).prepare("incoming");
        order.verify(transactions).getRetryingTransactionHelper();
    }

    @Test
    public void register_anyoneElse_isRefusedBeforeAnything() {
        RegistrationRights none =
                mock(
                        RegistrationRights.class,
                        call -> call.getMethod().isDefault() ? call.callRealMethod() : false);
        GuardedRegistration guarded =
                new GuardedRegistration(raw, none, folders, permissions, transactions);
        assertThat(code(() -> guarded.register(LETTER))).isEqualTo("may-not-register");
        assertThat(code(() -> guarded.registerExisting(SCAN))).isEqualTo("may-not-register");
        verify(folders, never()).prepare(any());
        verifyNoInteractions(raw, transactions);
        when(folders.isPrepared("incoming")).thenReturn(true);
        assertThat(code(() -> guarded.register(LETTER))).isEqualTo("may-not-register");
        verify(folders, never()).prepare(any());
        verifyNoInteractions(raw);
    }

    @Test
    public void register_laterInTheMonth_makesNoFolder() {
        when(folders.isPrepared("incoming")).thenReturn(true);
        when(raw.register(LETTER, RegistrationFollower.NONE))
                .thenReturn(new Receipt(DOCUMENT, false));
        assertThat(service.register(LETTER).document()).isEqualTo(DOCUMENT);
        verify(folders, never()).prepare(any());
    }

    @Test
    public void registerExisting_fileOfAnother_isRefused() {
        when(permissions.hasPermission(NODE, PermissionService.WRITE))
                .thenReturn(AccessStatus.DENIED);
        assertThat(code(() -> service.registerExisting(SCAN))).isEqualTo("may-not-change-document");
        verifyNoInteractions(raw);
    }

    @Test
    public void registerExisting_ownFile_reachesTheRawService() {
        when(permissions.hasPermission(NODE, PermissionService.WRITE))
                .thenReturn(AccessStatus.ALLOWED);
        service.registerExisting(SCAN);
        verify(raw).registerExisting(SCAN, RegistrationFollower.NONE);
    }

    private static String code(Runnable work) {
        return catchThrowableOfType(ProblemException.class, work::run).problem().code();
    }
}
