package org.cityedms.resolution.repo;

import java.util.List;
import org.alfresco.schedule.AbstractScheduledLockedJob;
import org.quartz.JobExecutionContext;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps running work with who acts now, and clears what is left over, on one server at a time. */
public final class ExecutionUpkeepJob extends AbstractScheduledLockedJob {
    private static final Logger LOG = LoggerFactory.getLogger(ExecutionUpkeepJob.class);

    @Override
    public void executeJob(JobExecutionContext context) {
        List<?> upkeep = (List<?>) context.getJobDetail().getJobDataMap().get("executionUpkeep");
        upkeep.forEach(work -> run((Runnable) work));
    }

    /** One that fails must not keep the others. */
    private static void run(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException failed) {
            LOG.error("{} could not be done", work.getClass().getSimpleName(), failed);
        }
    }
}
