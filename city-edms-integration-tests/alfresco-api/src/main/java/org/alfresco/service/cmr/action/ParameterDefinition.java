package org.alfresco.service.cmr.action;

import org.alfresco.service.namespace.QName;

/** Mirrors ACS: one parameter of an action; its label belongs to one locale. */
public interface ParameterDefinition {
    String getName();

    QName getType();

    boolean isMultiValued();

    boolean isMandatory();

    String getDisplayLabel();

    String getParameterConstraintName();
}
