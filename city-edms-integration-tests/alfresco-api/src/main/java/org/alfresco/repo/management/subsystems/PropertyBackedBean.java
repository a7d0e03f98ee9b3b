package org.alfresco.repo.management.subsystems;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/** A subsystem that is set by properties. */
public interface PropertyBackedBean extends PropertyBackedBeanState {
    List<String> getId();

    boolean isUpdateable(String name);

    String getDescription(String name);

    void revert();

    void setProperties(Map<String, String> properties);

    void removeProperties(Collection<String> attributes);
}
