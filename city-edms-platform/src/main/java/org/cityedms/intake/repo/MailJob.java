package org.cityedms.intake.repo;

import org.alfresco.schedule.AbstractScheduledLockedJob;
import org.quartz.JobExecutionContext;

/** Runs {@link MailRound} on one server at a time. */
public final class MailJob extends AbstractScheduledLockedJob {
    @Override
    public void executeJob(JobExecutionContext context) {
        ((MailRound) context.getJobDetail().getJobDataMap().get("mailRound")).round();
    }
}
