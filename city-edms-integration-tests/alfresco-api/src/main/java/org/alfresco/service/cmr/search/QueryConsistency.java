package org.alfresco.service.cmr.search;

/**
 * Mirrors ACS: whether the database or an index answers. Without an index only the database can.
 */
public enum QueryConsistency {
    EVENTUAL,
    TRANSACTIONAL,
    DEFAULT,
    TRANSACTIONAL_IF_POSSIBLE,
    HYBRID
}
