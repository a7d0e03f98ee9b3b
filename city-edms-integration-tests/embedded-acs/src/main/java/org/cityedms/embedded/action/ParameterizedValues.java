package org.cityedms.embedded.action;

import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import org.alfresco.service.cmr.action.ParameterizedItem;

/** Mirrors ACS's ParameterizedItemImpl: an id, which alone decides equality, and named values. */
abstract class ParameterizedValues implements ParameterizedItem, Serializable {
    private static final long serialVersionUID = 1L;

    private final String id;
    private HashMap<String, Serializable> parameterValues = new HashMap<>();

    ParameterizedValues(String id) {
        this.id = id;
    }

    @Override
    public String getId() {
        return id;
    }

    @Override
    public Map<String, Serializable> getParameterValues() {
        return parameterValues;
    }

    @Override
    public Serializable getParameterValue(String name) {
        return parameterValues.get(name);
    }

    /** Copies, unlike ACS, whose callers may pass a map that cannot be changed and fail later. */
    @Override
    public void setParameterValues(Map<String, Serializable> values) {
        if (values != null) {
            parameterValues = new HashMap<>(values);
        }
    }

    @Override
    public void setParameterValue(String name, Serializable value) {
        parameterValues.put(name, value);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    @Override
    public boolean equals(Object other) {
        return this == other || (other instanceof ParameterizedValues that && id.equals(that.id));
    }
}
