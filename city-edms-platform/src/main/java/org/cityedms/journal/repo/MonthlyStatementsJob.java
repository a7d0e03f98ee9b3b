package org.cityedms.journal.repo;

import org.alfresco.schedule.AbstractScheduledLockedJob;
import org.quartz.JobExecutionContext;

/** Runs {@link MonthlyStatements}, on one server at a time. */
public final class MonthlyStatementsJob extends AbstractScheduledLockedJob {
    @Override
    public void executeJob(JobExecutionContext context) {
        ((MonthlyStatements) context.getJobDetail().getJobDataMap().get("monthlyStatements")).run();
    }
}
