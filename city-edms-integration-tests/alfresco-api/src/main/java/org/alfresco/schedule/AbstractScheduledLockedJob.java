package org.alfresco.schedule;

import org.alfresco.repo.lock.JobLockService;
import org.quartz.JobExecutionContext;
import org.quartz.JobExecutionException;
import org.springframework.scheduling.quartz.QuartzJobBean;

/**
 * Mirrors ACS: a Quartz job that runs on one server at a time. The job's data map carries {@code
 * jobLockService} and may carry {@code name}, the lock's name; a held lock skips this run quietly.
 */
public abstract class AbstractScheduledLockedJob extends QuartzJobBean {
    private ScheduledJobLockExecuter locker;

    @Override
    protected final synchronized void executeInternal(final JobExecutionContext jobContext)
            throws JobExecutionException {
        if (locker == null) {
            var data = jobContext.getJobDetail().getJobDataMap();
            if (!(data.get("jobLockService") instanceof JobLockService jobLockService)) {
                throw new JobExecutionException("The job's data has no jobLockService");
            }
            String name = (String) data.get("name");
            locker =
                    new ScheduledJobLockExecuter(
                            jobLockService, name == null ? getClass().getSimpleName() : name, this);
        }
        locker.execute(jobContext);
    }

    public abstract void executeJob(JobExecutionContext jobContext) throws JobExecutionException;
}
