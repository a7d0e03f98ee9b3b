package org.alfresco.service.cmr.action;

import java.util.List;

/** Mirrors ACS: describes an action or a condition; titles follow the caller's locale. */
public interface ParameterizedItemDefinition {
    String getName();

    String getTitle();

    String getDescription();

    boolean getAdhocPropertiesAllowed();

    boolean hasParameterDefinitions();

    List<ParameterDefinition> getParameterDefinitions();

    /** The misspelt name is ACS's own. */
    ParameterDefinition getParameterDefintion(String name);
}
