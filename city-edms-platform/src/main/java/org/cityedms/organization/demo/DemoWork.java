package org.cityedms.organization.demo;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.alfresco.service.transaction.TransactionService;
import org.cityedms.organization.Organization;
import org.cityedms.organization.Roles;
import org.cityedms.registration.DocumentId;
import org.cityedms.registration.OfficeTime;
import org.cityedms.resolution.Execution;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEvent;
import org.springframework.extensions.surf.util.AbstractLifecycleBean;

/**
 * Sets the demonstration council to work when the repository has started: resolutions, reports,
 * orders with points, appeals. Documents that have a resolution or lie before somebody are left
 * alone, so a council that an older version made is made up for once. Each document has a
 * transaction of its own: one that people have changed so that its story does not fit any more goes
 * without it.
 */
public final class DemoWork extends AbstractLifecycleBean {
    private static final Logger LOG = LoggerFactory.getLogger(DemoWork.class);
    private static final String REGISTRAR = "registrar";

    private final Organization organization;
    private final Roles roles;
    private final DemoRegisters registers;
    private final DemoAssistant assistant;
    private final DemoDocuments documents;
    private final DemoServices services;
    private final TransactionService transactions;
    private final Clock clock;

    public DemoWork(
            Organization organization,
            Roles roles,
            DemoRegisters registers,
            DemoAssistant assistant,
            DemoDocuments documents,
            DemoServices services,
            TransactionService transactions,
            Clock clock) {
        this.organization = organization;
        this.roles = roles;
        this.registers = registers;
        this.assistant = assistant;
        this.documents = documents;
        this.services = services;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Override
    protected void onBootstrap(ApplicationEvent event) {
        if (clock instanceof DemoClock past
                && !transactions.isReadOnly()
                && organization.hasInstitution(DemoCouncil.INSTITUTION)) {
            begin(past);
        }
    }

    @Override
    protected void onShutdown(ApplicationEvent event) {
        // What was written stays.
    }

    private void begin(DemoClock past) {
        long started = System.nanoTime();
        DemoDays days = new DemoDays(OfficeTime.dayOf(past.instant()));
        DemoPosts posts = new DemoPosts(roles, DemoStructure.INSTITUTIONS, days.today());
        Set<String> fresh = registers.complete(DemoCouncil.INSTITUTION);
        int begun = 0;
        try {
            assistant.name(posts, days.today());
            for (DemoCase one : DemoCase.all()) {
                if (fresh.contains(one.register())) {
                    register(one, days, past);
                }
                begun += begin(one, posts, days, past) ? 1 : 0;
            }
        } catch (RuntimeException e) {
            LOG.warn("The demonstration council is at work in part only", e);
        }
        if (begun > 0) {
            LOG.info(
                    "{} documents of the demonstration council were set to work in {} ms",
                    begun,
                    (System.nanoTime() - started) / 1_000_000);
        }
    }

    private void register(DemoCase one, DemoDays days, DemoClock past) {
        Instant at = days.at(Integer.parseInt(one.head().get(1)), 0);
        past.at(
                at,
                () ->
                        DemoPerson.as(
                                one.head().get(2),
                                () -> {
                                    documents.register(one, at);
                                    return null;
                                }));
    }

    private boolean begin(DemoCase one, DemoPosts posts, DemoDays days, DemoClock past) {
        Optional<DocumentId> idle = DemoPerson.as(REGISTRAR, () -> idle(one));
        if (idle.isEmpty()) {
            return false;
        }
        try {
            DemoPlay play = new DemoPlay(services, posts, days, idle.get());
            transactions
                    .getRetryingTransactionHelper()
                    .doInTransaction(
                            () -> {
                                play(one, play, days, past);
                                return null;
                            },
                            false,
                            true);
            return true;
        } catch (RuntimeException e) {
            LOG.warn("«{}» of the demonstration council stays idle", one.summary(), e);
            return false;
        }
    }

    /** The document, where it is there and nobody has begun on it. */
    private Optional<DocumentId> idle(DemoCase one) {
        return documents.find(one).filter(id -> untouched(services.resolutions().execution(id)));
    }

    private static boolean untouched(Execution execution) {
        return execution.reviews().isEmpty() && execution.resolutions().isEmpty();
    }

    private static void play(DemoCase one, DemoPlay play, DemoDays days, DemoClock past) {
        for (int n = 0; n < one.steps().size(); n++) {
            DemoStep step = one.steps().get(n);
            past.at(
                    days.at(step.day(), n + 1),
                    () ->
                            DemoPerson.as(
                                    step.who(),
                                    () -> {
                                        play.act(step);
                                        return null;
                                    }));
        }
    }
}
