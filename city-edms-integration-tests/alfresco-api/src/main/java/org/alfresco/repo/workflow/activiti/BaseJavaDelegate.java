package org.alfresco.repo.workflow.activiti;

import java.util.Map;
import org.activiti.engine.delegate.JavaDelegate;

/**
 * Mirrors ACS: a delegate puts itself into the registry that expressions see, under its simple
 * class name; a second delegate of the same simple name replaces the first.
 */
public abstract class BaseJavaDelegate implements JavaDelegate {
    public void setBeanRegistry(Map<Object, Object> beanRegistry) {
        beanRegistry.put(getName(), this);
    }

    protected String getName() {
        return getClass().getSimpleName();
    }
}
