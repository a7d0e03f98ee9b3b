package org.cityedms.reminder.repo;

import org.alfresco.schedule.AbstractScheduledLockedJob;
import org.quartz.JobExecutionContext;

/** Runs {@link MorningRound} on one server at a time. */
public final class MorningJob extends AbstractScheduledLockedJob {
    @Override
    public void executeJob(JobExecutionContext context) {
        ((MorningRound) context.getJobDetail().getJobDataMap().get("morningRound")).run();
    }
}
