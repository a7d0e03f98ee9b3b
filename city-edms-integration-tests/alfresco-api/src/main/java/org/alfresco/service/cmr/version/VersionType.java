package org.alfresco.service.cmr.version;

/** Mirrors ACS. */
public enum VersionType {
    MAJOR,
    MINOR
}
