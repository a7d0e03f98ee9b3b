package org.cityedms.registration.repo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.argThat;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.inOrder;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.transaction.AlfrescoTransactionSupport;
import org.alfresco.service.cmr.repository.ContentService;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.QName;
import org.alfresco.util.transaction.TransactionListenerAdapter;
import org.cityedms.attachment.AttachmentStore;
import org.cityedms.problem.ProblemException;
import org.cityedms.registration.DocumentId;
import org.cityedms.registration.NumberChoice;
import org.junit.Test;
import org.mockito.InOrder;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The taking of a number at the end of Alfresco's transaction. */
public class NumbersAtCommitTest {
    private final RegisterFixture fixture = new RegisterFixture();
    private final NodeService nodes = mock(NodeService.class);
    private final RegistrationPermit permit = new RegistrationPermit();
    private final NumbersAtCommit numbers =
            new NumbersAtCommit(
                    new RegistrationWriter(
                            nodes,
                            fixture.entries,
                            new DocumentContent(mock(ContentService.class)),
                            mock(AttachmentStore.class),
                            permit));
    private final TransactionTemplate transaction =
            new TransactionTemplate(new DataSourceTransactionManager(TestDatabase.dataSource()));

    @Test
    public void enlist_commit_numbersTheNodeAndNamesItsFile() {
        NodeRef node = node();
        transaction.executeWithoutResult(status -> enlist(node, fixture));
        verify(nodes)
                .addProperties(
                        eq(node),
                        argThat(
                                written ->
                                        "01-21-1 лист.pdf"
                                                        .equals(written.get(ContentModel.PROP_NAME))
                                                && "01-21/1"
                                                        .equals(
                                                                written.get(
                                                                        RegistrationModel
                                                                                .NUMBER))));
        assertThat(entries()).isEqualTo(1);
    }

    @Test
    public void enlist_rollback_takesNoNumber() {
        transaction.executeWithoutResult(
                status -> {
                    enlist(node(), fixture);
                    status.setRollbackOnly();
                });
        assertThat(entries()).isZero();
        transaction.executeWithoutResult(status -> enlist(node(), fixture));
        assertThat(fixture.registers.require(fixture.register.code().value()).nextOrdinal())
                .isEqualTo(2);
    }

    @Test
    public void enlist_behaviourRefusesAtTheEnd_numberIsNotAskedFor() {
        assertThatThrownBy(
                        () ->
                                transaction.executeWithoutResult(
                                        status -> {
                                            enlist(node(), fixture);
                                            AlfrescoTransactionSupport.bindListener(
                                                    new TransactionListenerAdapter() {
                                                        @Override
                                                        public void beforeCommit(boolean readOnly) {
                                                            throw new IllegalStateException(
                                                                    "refused by a behaviour at the end of the transaction");
                                                        }
                                                    });
                                        }))
                .hasMessageContaining("refused by a behaviour");
        verifyNoInteractions(nodes);
        assertThat(entries()).isZero();
    }

    @Test
    public void enlist_twice_isRefused() {
        NodeRef node = node();
        assertThatThrownBy(
                        () ->
                                transaction.executeWithoutResult(
                                        status -> {
                                            enlist(node, fixture);
                                            enlist(node, fixture);
                                        }))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("registration-pending");
    }

    @Test
    public void enlist_severalRegisters_areLockedInTheirOrder() {
        RegisterFixture later = new RegisterFixture();
        NodeRef inLater = node();
        NodeRef inEarlier = node();
        transaction.executeWithoutResult(
                status -> {
                    enlist(inLater, later);
                    enlist(inEarlier, fixture);
                });
        InOrder order = inOrder(nodes);
        order.verify(nodes).addProperties(eq(inEarlier), any());
        order.verify(nodes).addProperties(eq(inLater), any());
    }

    private void enlist(NodeRef node, RegisterFixture in) {
        Map<QName, Serializable> properties = new HashMap<>();
        properties.put(RegistrationModel.SUMMARY, "Про щось");
        when(nodes.getProperties(node)).thenReturn(properties);
        numbers.enlist(
                new PendingRegistration(
                        node,
                        in.register,
                        "registrar",
                        "Олена Коваль",
                        Optional.of("лист.pdf"),
                        Optional.empty(),
                        NumberChoice.NEXT));
    }

    private static NodeRef node() {
        return RegistrationInTransaction.node(DocumentId.create());
    }

    private long entries() {
        return fixture.registers.require(fixture.register.code().value()).entries();
    }
}
