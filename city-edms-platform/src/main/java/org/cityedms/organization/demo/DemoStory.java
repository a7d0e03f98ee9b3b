package org.cityedms.organization.demo;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.alfresco.service.transaction.TransactionService;
import org.cityedms.organization.Roles;
import org.cityedms.registration.DocumentId;
import org.cityedms.registration.OfficeTime;
import org.cityedms.resolution.Execution;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells the story of the demonstration council: resolutions, reports, orders with points, appeals.
 * Documents that have a resolution or lie before somebody are left alone, so a council that an
 * older version made is made up for once. Each document has a transaction of its own: one that
 * people have changed so that its story does not fit any more goes without it.
 */
public final class DemoStory {
    private static final Logger LOG = LoggerFactory.getLogger(DemoStory.class);
    private static final String REGISTRAR = "registrar";

    private final Roles roles;
    private final DemoRegisters registers;
    private final DemoAssistant assistant;
    private final DemoDocuments documents;
    private final DemoServices services;
    private final TransactionService transactions;

    public DemoStory(
            Roles roles,
            DemoRegisters registers,
            DemoAssistant assistant,
            DemoDocuments documents,
            DemoServices services,
            TransactionService transactions) {
        this.roles = roles;
        this.registers = registers;
        this.assistant = assistant;
        this.documents = documents;
        this.services = services;
        this.transactions = transactions;
    }

    /**
     * Tells what is not told yet.
     *
     * @param go asked before each document; what is left is told at the next start
     */
    void tell(DemoClock past, BooleanSupplier go) {
        long started = System.nanoTime();
        DemoDays days = new DemoDays(OfficeTime.dayOf(past.instant()));
        DemoPosts posts = new DemoPosts(roles, DemoStructure.INSTITUTIONS, days.today());
        Set<String> fresh = registers.complete(DemoCouncil.INSTITUTION);
        assistant.name(posts, days.today());
        int told = 0;
        for (DemoCase one : DemoCase.all()) {
            if (!go.getAsBoolean()) {
                return;
            }
            if (fresh.contains(one.register())) {
                register(one, days, past);
            }
            told += begin(one, posts, days, past) ? 1 : 0;
        }
        if (told > 0) {
            LOG.info(
                    "{} documents of the demonstration council were set to work in {} ms",
                    told,
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
