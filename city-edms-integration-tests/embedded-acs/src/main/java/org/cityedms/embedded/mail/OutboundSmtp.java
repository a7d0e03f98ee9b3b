package org.cityedms.embedded.mail;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.alfresco.repo.management.subsystems.PropertyBackedBean;

/** The settings of outbound mail; they stand from the start and are not changed. */
public final class OutboundSmtp implements PropertyBackedBean {
    private final Map<String, String> properties;

    public OutboundSmtp(Map<String, String> properties) {
        this.properties = Map.copyOf(properties);
    }

    @Override
    public List<String> getId() {
        return List.of("OutboundSMTP", "default");
    }

    @Override
    public Set<String> getPropertyNames() {
        return new TreeMap<>(properties).keySet();
    }

    @Override
    public String getProperty(String name) {
        return properties.get(name);
    }

    @Override
    public boolean isUpdateable(String name) {
        return false;
    }

    @Override
    public String getDescription(String name) {
        return null;
    }

    @Override
    public void setProperty(String name, String value) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void removeProperty(String name) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void setProperties(Map<String, String> changed) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void removeProperties(Collection<String> attributes) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void revert() {
        // Nothing was changed.
    }

    @Override
    public void start() {
        // It runs as long as the repository.
    }

    @Override
    public void stop() {
        // It runs as long as the repository.
    }
}
