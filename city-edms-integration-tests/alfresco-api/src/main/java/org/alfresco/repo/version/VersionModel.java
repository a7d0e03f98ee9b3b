package org.alfresco.repo.version;

/** Mirrors ACS: the name by which add-ons reach the version property names. */
public interface VersionModel extends VersionBaseModel {}
