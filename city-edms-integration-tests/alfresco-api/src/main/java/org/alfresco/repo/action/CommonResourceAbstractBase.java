package org.alfresco.repo.action;

import org.springframework.beans.factory.BeanNameAware;

/** Mirrors ACS: the bean's id is the name of the action, of its messages and of its definition. */
public abstract class CommonResourceAbstractBase implements BeanNameAware {
    protected String name;

    @Override
    public void setBeanName(String name) {
        this.name = name;
    }
}
