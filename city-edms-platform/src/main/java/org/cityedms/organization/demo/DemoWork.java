package org.cityedms.organization.demo;

import java.time.Clock;
import org.alfresco.service.transaction.TransactionService;
import org.cityedms.organization.Organization;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEvent;
import org.springframework.extensions.surf.util.AbstractLifecycleBean;

/**
 * Sets the demonstration council to work when the repository has started: beside people's first
 * requests, so that nobody waits for it, or before them where programs count on it.
 */
public final class DemoWork extends AbstractLifecycleBean {
    private static final Logger LOG = LoggerFactory.getLogger(DemoWork.class);
    private static final int PATIENCE = 10_000;

    private final boolean atOnce;
    private final Organization organization;
    private final DemoStory story;
    private final TransactionService transactions;
    private final Clock clock;
    private volatile boolean stopping;
    private Thread teller;

    /**
     * @param atOnce before the server answers
     */
    public DemoWork(
            boolean atOnce,
            Organization organization,
            DemoStory story,
            TransactionService transactions,
            Clock clock) {
        this.atOnce = atOnce;
        this.organization = organization;
        this.story = story;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Override
    protected void onBootstrap(ApplicationEvent event) {
        if (!(clock instanceof DemoClock past)
                || transactions.isReadOnly()
                || !organization.hasInstitution(DemoCouncil.INSTITUTION)) {
            return;
        }
        if (atOnce) {
            tell(past);
            return;
        }
        teller = new Thread(() -> tell(past), "city-edms-demo");
        teller.setDaemon(true);
        teller.start();
    }

    /** A demonstration never keeps a server from starting. */
    private void tell(DemoClock past) {
        try {
            story.tell(past, () -> !stopping);
        } catch (RuntimeException e) {
            LOG.warn("The demonstration council is at work in part only", e);
        }
    }

    /** The document that is being worked on is finished; the rest follows at the next start. */
    @Override
    protected void onShutdown(ApplicationEvent event) {
        stopping = true;
        if (teller == null) {
            return;
        }
        try {
            teller.join(PATIENCE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
