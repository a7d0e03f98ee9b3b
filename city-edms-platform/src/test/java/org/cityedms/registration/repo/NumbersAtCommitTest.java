package org.cityedms.registration.repo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.argThat;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.inOrder;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.io.Serializable;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.transaction.AlfrescoTransactionSupport;
import org.alfresco.service.cmr.repository.ContentService;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.QName;
import org.alfresco.util.transaction.TransactionListenerAdapter;
import org.cityedms.attachment.AttachmentStore;
import org.cityedms.card.StandardLayouts;
import org.cityedms.problem.ProblemException;
import org.cityedms.registration.CountingPeriod;
import org.cityedms.registration.DocumentId;
import org.cityedms.registration.NumberChoice;
import org.cityedms.registration.OfficeTime;
import org.cityedms.registration.RecordedAuthorship;
import org.cityedms.registration.RegisterCode;
import org.cityedms.registration.Restart;
import org.cityedms.registration.ShippedWays;
import org.junit.Before;
import org.junit.Test;
import org.mockito.InOrder;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The taking of a number at the end of Alfresco's transaction. */
public class NumbersAtCommitTest {
    private final RegisterFixture fixture = new RegisterFixture();
    private final NodeService nodes = mock(NodeService.class);
    private final RegistrationPermit permit = new RegistrationPermit();
    private final CurrentRegisters current =
            new CurrentRegisters(
                    fixture.registers,
                    settings -> StandardLayouts.of(settings.kind()),
                    () -> ShippedWays.ALL);
    private final CounterQueue queue = new CounterQueue(Duration.ofMillis(300));
    private final NumbersAtCommit numbers =
            new NumbersAtCommit(
                    new RegistrationWriter(
                            nodes,
                            fixture.entries,
                            new DocumentContent(mock(ContentService.class)),
                            mock(AttachmentStore.class),
                            permit,
                            current,
                            new RecordedAuthorship()),
                    queue,
                    new KnownPlaces());
    private final TransactionTemplate transaction =
            new TransactionTemplate(new DataSourceTransactionManager(TestDatabase.dataSource()));

    @Before
    public void cards() {
        when(nodes.getProperties(any()))
                .thenAnswer(
                        call ->
                                new HashMap<QName, Serializable>(
                                        Map.of(RegistrationModel.SUMMARY, "Про щось")));
    }

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
        assertThat(queue.used()).isZero();
    }

    @Test
    public void enlist_rollback_takesNoNumber() {
        transaction.executeWithoutResult(
                status -> {
                    enlist(node(), fixture);
                    status.setRollbackOnly();
                });
        assertThat(entries()).isZero();
        assertThat(queue.used()).isZero();
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
        verify(nodes, never()).addProperties(any(), any());
        assertThat(entries()).isZero();
    }

    @Test
    public void enlist_registerChangedSince_takesNoNumberAndIsPreparedAnew() {
        RegisterCode code = fixture.register.code();
        String before = current.apply(code.value(), one -> one.register().settings().title());
        assertThat(before).isEqualTo("Реєстр");
        fixture.jdbc
                .sql("UPDATE ce_register SET title = 'Інший' WHERE code = ?")
                .params(code.value())
                .update();
        assertThatThrownBy(
                        () -> transaction.executeWithoutResult(status -> enlist(node(), fixture)))
                .isInstanceOf(ConcurrencyFailureException.class);
        assertThat(entries()).isZero();
        String after = current.apply(code.value(), one -> one.register().settings().title());
        assertThat(after).isEqualTo("Інший");
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

    @Test
    public void enlist_twoDocumentsOfOneRegister_takeOneTurn() {
        NodeRef second = node();
        doAnswer(
                        call -> {
                            assertThat(queue.used()).isEqualTo(1);
                            return null;
                        })
                .when(nodes)
                .addProperties(eq(second), any());
        transaction.executeWithoutResult(
                status -> {
                    enlist(node(), fixture);
                    enlist(second, fixture);
                });
        verify(nodes).addProperties(eq(second), any());
        assertThat(entries()).isEqualTo(2);
        assertThat(queue.used()).isZero();
    }

    /** One holds in the database what the other waits for there, and waits for the other here. */
    @Test
    public void enlist_waitingCrosswise_endsWithoutEitherWaitingForEver() throws Exception {
        RegisterFixture later = new RegisterFixture();
        CountingPeriod year = CountingPeriod.of(Restart.YEARLY, OfficeTime.dayOf(Instant.now()));
        CountDownLatch held = new CountDownLatch(1);
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            Future<Boolean> holder =
                    threads.submit(
                            () ->
                                    ends(
                                            () -> {
                                                later.counters.hold(later.register, year);
                                                held.countDown();
                                                whenBothTurnsAreTaken();
                                                enlist(node(), fixture);
                                            }));
            held.await();
            Future<Boolean> other =
                    threads.submit(
                            () ->
                                    ends(
                                            () -> {
                                                enlist(node(), fixture);
                                                enlist(node(), later);
                                            }));
            boolean first = holder.get(1, TimeUnit.MINUTES);
            boolean second = other.get(1, TimeUnit.MINUTES);
            assertThat(first).as("one of the two is refused by the database").isNotEqualTo(second);
        } finally {
            threads.shutdownNow();
        }
        assertThat(queue.used()).isZero();
    }

    private void whenBothTurnsAreTaken() {
        while (queue.used() < 2 && !Thread.currentThread().isInterrupted()) {
            Thread.onSpinWait();
        }
    }

    private boolean ends(Runnable work) {
        try {
            transaction.executeWithoutResult(status -> work.run());
            return true;
        } catch (PessimisticLockingFailureException refused) {
            return false;
        }
    }

    private void enlist(NodeRef node, RegisterFixture in) {
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
