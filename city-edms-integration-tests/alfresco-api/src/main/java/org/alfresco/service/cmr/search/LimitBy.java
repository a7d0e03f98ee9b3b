package org.alfresco.service.cmr.search;

/** Mirrors ACS: what cut the result short. */
public enum LimitBy {
    UNLIMITED,
    FINAL_SIZE,
    NUMBER_OF_PERMISSION_EVALUATIONS
}
