package org.cityedms.intake.repo;

import org.alfresco.schedule.AbstractScheduledLockedJob;
import org.quartz.JobExecutionContext;

/** Runs {@link Arrivals} on one server at a time. */
public final class ArrivalsJob extends AbstractScheduledLockedJob {
    @Override
    public void executeJob(JobExecutionContext context) {
        ((Arrivals) context.getJobDetail().getJobDataMap().get("arrivals")).round();
    }
}
