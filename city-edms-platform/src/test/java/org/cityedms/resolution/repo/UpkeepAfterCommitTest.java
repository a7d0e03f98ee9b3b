package org.cityedms.resolution.repo;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;

import org.cityedms.registration.repo.TestDatabase;
import org.junit.Test;
import org.quartz.JobBuilder;
import org.quartz.JobDetail;
import org.quartz.Scheduler;
import org.quartz.SchedulerException;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

public class UpkeepAfterCommitTest {
    private final Scheduler scheduler = mock(Scheduler.class);
    private final JobDetail job =
            JobBuilder.newJob(ExecutionUpkeepJob.class).withIdentity("upkeep").build();
    private final UpkeepAfterCommit upkeep = new UpkeepAfterCommit(scheduler, job);
    private final TransactionTemplate transaction =
            new TransactionTemplate(new DataSourceTransactionManager(TestDatabase.dataSource()));

    @Test
    public void askedTwice_startsOnceAndNotBeforeTheCommit() throws Exception {
        transaction.executeWithoutResult(
                status -> {
                    upkeep.ask();
                    upkeep.ask();
                    verifyNotStarted();
                });
        verify(scheduler, times(1)).triggerJob(job.getKey());
    }

    @Test
    public void rollback_startsNothing() {
        transaction.executeWithoutResult(
                status -> {
                    upkeep.ask();
                    status.setRollbackOnly();
                });
        verifyNotStarted();
    }

    @Test
    public void schedulerThatIsOff_leavesTheTransactionDone() throws Exception {
        doThrow(new SchedulerException("off")).when(scheduler).triggerJob(job.getKey());
        transaction.executeWithoutResult(status -> upkeep.ask());
        verify(scheduler).triggerJob(job.getKey());
    }

    private void verifyNotStarted() {
        try {
            verify(scheduler, never()).triggerJob(any());
        } catch (SchedulerException e) {
            throw new IllegalStateException(e);
        }
    }
}
