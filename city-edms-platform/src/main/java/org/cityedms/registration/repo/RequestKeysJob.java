package org.cityedms.registration.repo;

import org.alfresco.schedule.AbstractScheduledLockedJob;
import org.quartz.JobExecutionContext;

/** Forgets keys of requests that nobody repeats any more, on one server at a time. */
public final class RequestKeysJob extends AbstractScheduledLockedJob {
    @Override
    public void executeJob(JobExecutionContext context) {
        ((RequestKeyPurge) context.getJobDetail().getJobDataMap().get("requestKeyPurge")).run();
    }
}
