package org.alfresco.service.cmr.rule;

/** Mirrors ACS: what makes a rule fire. */
public interface RuleType {
    String INBOUND = "inbound";
    String UPDATE = "update";
    String OUTBOUND = "outbound";

    String getName();

    String getDisplayLabel();
}
