package org.cityedms.resolution.repo;

import java.util.List;
import org.alfresco.schedule.AbstractScheduledLockedJob;
import org.quartz.JobExecutionContext;

/** Keeps running work with who acts now, and clears what is left over, on one server at a time. */
public final class ExecutionUpkeepJob extends AbstractScheduledLockedJob {
    @Override
    public void executeJob(JobExecutionContext context) {
        List<?> upkeep = (List<?>) context.getJobDetail().getJobDataMap().get("executionUpkeep");
        upkeep.forEach(work -> ((Runnable) work).run());
    }
}
