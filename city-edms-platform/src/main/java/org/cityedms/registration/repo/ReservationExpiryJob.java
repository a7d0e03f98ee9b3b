package org.cityedms.registration.repo;

import org.alfresco.schedule.AbstractScheduledLockedJob;
import org.quartz.JobExecutionContext;

/** Runs {@link ReservationExpiry}, on one server at a time. */
public final class ReservationExpiryJob extends AbstractScheduledLockedJob {
    @Override
    public void executeJob(JobExecutionContext context) {
        ((ReservationExpiry) context.getJobDetail().getJobDataMap().get("reservationExpiry")).run();
    }
}
