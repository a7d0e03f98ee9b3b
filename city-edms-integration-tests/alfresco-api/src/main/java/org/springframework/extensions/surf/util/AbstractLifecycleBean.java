package org.springframework.extensions.surf.util;

import org.springframework.beans.BeansException;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ApplicationContextAware;
import org.springframework.context.ApplicationEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.ContextRefreshedEvent;

/** A bean told when its own context has started and when it stops. */
@SuppressWarnings("rawtypes")
public abstract class AbstractLifecycleBean
        implements ApplicationListener, ApplicationContextAware {
    private ApplicationContext applicationContext;

    @Override
    public void onApplicationEvent(ApplicationEvent event) {
        if (event.getSource() != applicationContext) {
            return;
        }
        if (event instanceof ContextRefreshedEvent) {
            onBootstrap(event);
        } else if (event instanceof ContextClosedEvent) {
            onShutdown(event);
        }
    }

    @Override
    public void setApplicationContext(ApplicationContext applicationContext) throws BeansException {
        this.applicationContext = applicationContext;
    }

    protected ApplicationContext getApplicationContext() {
        return applicationContext;
    }

    protected abstract void onBootstrap(ApplicationEvent event);

    protected abstract void onShutdown(ApplicationEvent event);
}
