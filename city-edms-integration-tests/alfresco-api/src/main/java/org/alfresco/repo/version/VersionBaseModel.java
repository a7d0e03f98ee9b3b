package org.alfresco.repo.version;

/** Mirrors ACS: names of the version properties that callers pass to {@code createVersion}. */
public interface VersionBaseModel {
    String PROP_DESCRIPTION = "description";
    String PROP_VERSION_TYPE = "versionType";
}
