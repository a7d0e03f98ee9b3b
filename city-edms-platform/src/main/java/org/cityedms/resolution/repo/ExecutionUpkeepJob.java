package org.cityedms.resolution.repo;

import org.alfresco.schedule.AbstractScheduledLockedJob;
import org.quartz.JobExecutionContext;

/** Keeps running work with who acts now, on one server at a time. */
public final class ExecutionUpkeepJob extends AbstractScheduledLockedJob {
    @Override
    public void executeJob(JobExecutionContext context) {
        ((ExecutionUpkeep) context.getJobDetail().getJobDataMap().get("executionUpkeep")).run();
    }
}
