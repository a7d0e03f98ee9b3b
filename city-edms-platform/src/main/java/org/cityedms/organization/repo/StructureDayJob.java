package org.cityedms.organization.repo;

import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.schedule.AbstractScheduledLockedJob;
import org.quartz.JobExecutionContext;

/** Runs {@link StructureDay}, on one server at a time. */
public final class StructureDayJob extends AbstractScheduledLockedJob {
    @Override
    public void executeJob(JobExecutionContext context) {
        StructureDay day =
                (StructureDay) context.getJobDetail().getJobDataMap().get("structureDay");
        AuthenticationUtil.runAsSystem(
                () -> {
                    day.run();
                    return null;
                });
    }
}
