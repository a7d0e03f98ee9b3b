package org.alfresco.service.cmr.action;

import java.util.Set;
import org.alfresco.service.namespace.QName;

/** Mirrors ACS: describes an action; no applicable type means every node. */
public interface ActionDefinition extends ParameterizedItemDefinition {
    Set<QName> getApplicableTypes();

    boolean getTrackStatus();
}
