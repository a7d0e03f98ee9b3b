package org.alfresco.repo.management.subsystems;

import java.util.Set;

/** A subsystem's settings, and whether it runs. */
public interface PropertyBackedBeanState {
    Set<String> getPropertyNames();

    String getProperty(String name);

    void setProperty(String name, String value);

    void removeProperty(String name);

    void start();

    void stop();
}
