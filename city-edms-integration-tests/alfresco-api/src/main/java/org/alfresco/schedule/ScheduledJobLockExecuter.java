package org.alfresco.schedule;

import java.util.concurrent.atomic.AtomicBoolean;
import org.alfresco.repo.lock.JobLockService;
import org.alfresco.repo.lock.JobLockService.JobLockRefreshCallback;
import org.alfresco.repo.lock.LockAcquisitionException;
import org.alfresco.service.namespace.NamespaceService;
import org.alfresco.service.namespace.QName;
import org.quartz.JobExecutionContext;
import org.quartz.JobExecutionException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Mirrors ACS: holds the job's lock, prolonged every 15 seconds, while the job runs. */
public class ScheduledJobLockExecuter {
    private static final Logger LOGGER = LoggerFactory.getLogger(ScheduledJobLockExecuter.class);
    private static final long LOCK_MILLIS = 30_000L;

    private final JobLockService jobLockService;
    private final QName lockQName;
    private final AbstractScheduledLockedJob job;

    public ScheduledJobLockExecuter(
            JobLockService jobLockService, String name, AbstractScheduledLockedJob job) {
        this.jobLockService = jobLockService;
        this.lockQName = QName.createQName(NamespaceService.SYSTEM_MODEL_1_0_URI, name);
        this.job = job;
    }

    public void execute(JobExecutionContext jobContext) throws JobExecutionException {
        String token;
        try {
            token = jobLockService.getLock(lockQName, LOCK_MILLIS);
        } catch (LockAcquisitionException e) {
            LOGGER.debug("Job {} runs elsewhere already", lockQName.getLocalName());
            return;
        }
        AtomicBoolean running = new AtomicBoolean(true);
        try {
            jobLockService.refreshLock(token, lockQName, LOCK_MILLIS, new Refresh(running));
            job.executeJob(jobContext);
        } finally {
            running.set(false);
            jobLockService.releaseLockVerify(token, lockQName);
        }
    }

    private record Refresh(AtomicBoolean running) implements JobLockRefreshCallback {
        @Override
        public boolean isActive() {
            return running.get();
        }

        @Override
        public void lockReleased() {
            running.set(false);
        }
    }
}
