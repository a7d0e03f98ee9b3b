package org.alfresco.service.cmr.version;

import java.io.Serializable;
import java.util.Collection;

/** Mirrors ACS: the versions of one node, newest first. */
public interface VersionHistory extends Serializable {
    Version getRootVersion();

    Version getHeadVersion();

    Collection<Version> getAllVersions();

    Version getPredecessor(Version version);

    Collection<Version> getSuccessors(Version version);

    Version getVersion(String versionLabel);
}
