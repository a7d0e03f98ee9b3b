package org.cityedms.delivery.repo;

import java.util.List;
import org.alfresco.repo.transaction.RetryingTransactionHelper.RetryingTransactionCallback;
import org.alfresco.service.transaction.TransactionService;
import org.cityedms.delivery.DeliveryOrderDraft;
import org.cityedms.delivery.DeliveryProblems;
import org.cityedms.delivery.DeliveryWayAdministration;
import org.cityedms.delivery.DeliveryWayDraft;
import org.cityedms.delivery.DeliveryWayState;
import org.cityedms.organization.People;
import org.cityedms.registration.DeliveryMethod;
import org.cityedms.registration.DeliveryWay;
import org.cityedms.registration.RegistrationRights;

/** The directory of ways for people: rights, then a transaction, then the table. */
public final class GuardedDeliveryWays implements DeliveryWayAdministration {
    private final JdbcDeliveryWays ways;
    private final RegistrationRights rights;
    private final People people;
    private final TransactionService transactionService;

    public GuardedDeliveryWays(
            JdbcDeliveryWays ways,
            RegistrationRights rights,
            People people,
            TransactionService transactionService) {
        this.ways = ways;
        this.rights = rights;
        this.people = people;
        this.transactionService = transactionService;
    }

    @Override
    public List<DeliveryWayState> list() {
        rights.requireRead();
        return transactionService
                .getRetryingTransactionHelper()
                .doInTransaction(ways::states, true);
    }

    @Override
    public DeliveryWayState add(DeliveryWayDraft draft) {
        return writing(() -> put(draft.added(ways.now().all())));
    }

    @Override
    public DeliveryWayState change(String code, DeliveryWayDraft draft) {
        DeliveryMethod method = new DeliveryMethod(code);
        return writing(
                () -> {
                    if (ways.now().find(method).isEmpty()) {
                        throw DeliveryProblems.notFound(code).exception();
                    }
                    return put(draft.changed(method, ways.now().all()));
                });
    }

    @Override
    public List<DeliveryWayState> arrange(DeliveryOrderDraft draft) {
        return writing(
                () -> {
                    ways.arrange(draft.validated(ways.now().all()));
                    return ways.states();
                });
    }

    private DeliveryWayState put(DeliveryWay way) {
        ways.put(way, people.current());
        return ways.states().stream()
                .filter(state -> state.way().method().equals(way.method()))
                .findFirst()
                .orElseThrow();
    }

    private <R> R writing(RetryingTransactionCallback<R> work) {
        rights.requireAdminister();
        return transactionService
                .getRetryingTransactionHelper()
                .doInTransaction(
                        () -> {
                            ways.lock();
                            return work.execute();
                        });
    }
}
