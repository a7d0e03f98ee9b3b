package org.alfresco.schedule;

import java.util.Arrays;
import java.util.List;
import org.quartz.SchedulerException;
import org.quartz.Trigger;
import org.quartz.TriggerKey;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.scheduling.quartz.SchedulerAccessorBean;

/** Mirrors ACS: hands triggers to the scheduler unless {@code enabled} is false. */
public class AlfrescoSchedulerAccessorBean extends SchedulerAccessorBean implements DisposableBean {
    private List<TriggerKey> triggerKeys = List.of();
    private boolean enabled = true;

    public boolean isEnabled() {
        return enabled;
    }

    public void setEnabled(boolean enabled) {
        this.enabled = enabled;
    }

    @Override
    public void setTriggers(Trigger... triggers) {
        super.setTriggers(triggers);
        this.triggerKeys = Arrays.stream(triggers).map(Trigger::getKey).toList();
    }

    @Override
    public void afterPropertiesSet() throws SchedulerException {
        if (enabled) {
            super.afterPropertiesSet();
        }
    }

    @Override
    public void destroy() throws Exception {
        getScheduler().unscheduleJobs(triggerKeys);
    }
}
