package org.alfresco.service.cmr.security;

/** The answer of a permission check. */
public enum AccessStatus {
    DENIED,
    ALLOWED,
    UNDETERMINED
}
