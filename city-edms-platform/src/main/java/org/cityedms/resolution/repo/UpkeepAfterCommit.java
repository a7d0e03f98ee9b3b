package org.cityedms.resolution.repo;

import org.alfresco.repo.transaction.AlfrescoTransactionSupport;
import org.alfresco.util.transaction.TransactionListenerAdapter;
import org.cityedms.organization.ReorganizationListener;
import org.cityedms.organization.Reorganized;
import org.quartz.JobDetail;
import org.quartz.Scheduler;
import org.quartz.SchedulerException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Starts {@link ExecutionUpkeepJob} as soon as the transaction is done, where that changed who acts
 * for more documents than one transaction can follow. Where it cannot be started, its own hour
 * comes.
 */
public final class UpkeepAfterCommit implements ReorganizationListener {
    private static final Logger LOG = LoggerFactory.getLogger(UpkeepAfterCommit.class);

    private final Scheduler scheduler;
    private final JobDetail upkeep;
    private final Start start = new Start();

    public UpkeepAfterCommit(Scheduler scheduler, JobDetail upkeep) {
        this.scheduler = scheduler;
        this.upkeep = upkeep;
    }

    /** Once, however often it is asked for in a transaction. */
    void ask() {
        AlfrescoTransactionSupport.bindListener(start);
    }

    @Override
    public void reorganized(Reorganized event) {
        ask();
    }

    private final class Start extends TransactionListenerAdapter {
        @Override
        public void afterCommit() {
            try {
                scheduler.triggerJob(upkeep.getKey());
            } catch (SchedulerException e) {
                LOG.warn("Access to documents will follow with the next upkeep", e);
            }
        }
    }
}
