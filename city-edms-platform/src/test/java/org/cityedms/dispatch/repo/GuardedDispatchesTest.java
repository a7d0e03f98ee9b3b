package org.cityedms.dispatch.repo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.alfresco.repo.transaction.RetryingTransactionHelper;
import org.alfresco.repo.transaction.RetryingTransactionHelper.RetryingTransactionCallback;
import org.alfresco.service.transaction.TransactionService;
import org.cityedms.dispatch.Addressee;
import org.cityedms.dispatch.AddresseeDraft;
import org.cityedms.dispatch.Dispatch;
import org.cityedms.dispatch.DispatchState;
import org.cityedms.dispatch.PostalKind;
import org.cityedms.dispatch.SendDraft;
import org.cityedms.organization.People;
import org.cityedms.problem.ProblemException;
import org.cityedms.registration.DeliveryWay;
import org.cityedms.registration.DeliveryWays;
import org.cityedms.registration.Document;
import org.cityedms.registration.DocumentId;
import org.cityedms.registration.DocumentKind;
import org.cityedms.registration.Documents;
import org.cityedms.registration.RegistrationRights;
import org.cityedms.registration.ShippedWays;
import org.cityedms.registration.repo.RegisterFixture;
import org.cityedms.registration.repo.TestDatabase;
import org.junit.Before;
import org.junit.Test;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What may leave, on a real PostgreSQL. */
public class GuardedDispatchesTest {
    private final RegisterFixture fixture = new RegisterFixture();
    private final JdbcDispatches dispatches =
            new JdbcDispatches(fixture.jdbc, () -> ShippedWays.ALL);
    private final People people = mock(People.class);
    private final TransactionService transactions = mock(TransactionService.class);
    private final Documents documents = mock(Documents.class);
    private DeliveryWays known = ShippedWays.ALL;
    private final GuardedDispatches guarded =
            new GuardedDispatches(
                    dispatches,
                    new JdbcDispatchBatches(fixture.jdbc, () -> ShippedWays.ALL),
                    () -> known,
                    documents,
                    mock(RegistrationRights.class),
                    people,
                    transactions,
                    Clock.systemUTC());

    @Before
    public void somebodyAtWork() {
        TransactionTemplate transaction =
                new TransactionTemplate(new JdbcTransactionManager(TestDatabase.dataSource()));
        RetryingTransactionHelper helper = mock(RetryingTransactionHelper.class);
        when(transactions.getRetryingTransactionHelper()).thenReturn(helper);
        when(helper.doInTransaction(any()))
                .thenAnswer(call -> transaction.execute(status -> executed(call.getArgument(0))));
        when(people.current()).thenReturn("registrar");
        when(people.displayName(any())).thenReturn("Олена Коваль");
    }

    @Test
    public void send_letterThatSaysNotWhereTo_staysUntilItDoes() {
        DocumentId letter = DocumentId.create();
        fixture.append(letter);
        long post = planned(letter, ShippedWays.POST, Optional.empty());
        long mail = planned(letter, ShippedWays.EMAIL, Optional.empty());
        assertThat(refused(post)).isEqualTo("dispatch-without-address");
        assertThat(refused(mail)).isEqualTo("dispatch-without-address");
        assertThat(dispatches.require(mail).state()).isEqualTo(DispatchState.PLANNED);
        long told = planned(letter, ShippedWays.EMAIL, Optional.of("dah@example.org"));
        assertThat(guarded.send(new SendDraft(List.of(told), null)).letters()).isEqualTo(1);
    }

    /** Whoever corrects the address of one of them need not think of another way. */
    @Test
    public void plan_letterThatIsToLeaveByAWayRetiredSince_keepsIt() {
        DocumentId letter = outgoing();
        guarded.plan(letter, List.of(by("fax", "Дах")));
        known = withoutFax();
        guarded.plan(letter, List.of(by("fax", "ТОВ «Дах»"), by("courier", "Рада")));
        assertThat(dispatches.of(letter))
                .extracting(each -> each.addressee().name() + " " + each.addressee().way().code())
                .containsExactly("ТОВ «Дах» fax", "Рада courier");
        ProblemException refused =
                catchThrowableOfType(
                        ProblemException.class,
                        () -> guarded.plan(outgoing(), List.of(by("fax", "Дах"))));
        assertThat(refused.problem().errors())
                .extracting(error -> error.field() + ":" + error.code())
                .containsExactly("addressees.0.method:retired-way");
    }

    private DocumentId outgoing() {
        DocumentId letter = DocumentId.create();
        when(documents.get(letter))
                .thenReturn(
                        new Document(
                                letter,
                                Optional.of(DocumentKind.OUTGOING),
                                "лист.pdf",
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty()));
        return letter;
    }

    private static AddresseeDraft by(String method, String name) {
        return new AddresseeDraft(name, null, null, null, method, null);
    }

    private static DeliveryWays withoutFax() {
        return new DeliveryWays(
                ShippedWays.ALL.all().stream()
                        .map(
                                way ->
                                        new DeliveryWay(
                                                way.method(),
                                                way.title(),
                                                way.use(),
                                                way.need(),
                                                way.paperless(),
                                                !way.code().equals("fax")))
                        .toList());
    }

    private String refused(long id) {
        return catchThrowableOfType(
                        ProblemException.class,
                        () -> guarded.send(new SendDraft(List.of(id), null)))
                .problem()
                .code();
    }

    private long planned(DocumentId letter, DeliveryWay way, Optional<String> email) {
        dispatches.plan(
                letter,
                new Addressee(
                        "ТОВ «Дах»",
                        Optional.empty(),
                        email,
                        Optional.empty(),
                        way,
                        way.byPost() ? Optional.of(PostalKind.SIMPLE) : Optional.empty()));
        List<Dispatch> all = dispatches.of(letter);
        return all.get(all.size() - 1).id();
    }

    private static <R> R executed(RetryingTransactionCallback<R> work) {
        try {
            return work.execute();
        } catch (RuntimeException e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }
}
