package org.cityedms.embedded.version;

import java.util.Collection;
import java.util.List;
import org.alfresco.service.cmr.version.Version;
import org.alfresco.service.cmr.version.VersionHistory;
import org.alfresco.service.cmr.version.VersionServiceException;

/** Mirrors ACS's VersionHistoryImpl: a line without branches. */
final class LinearHistory implements VersionHistory {
    private static final long serialVersionUID = 1L;

    private final List<Version> newestFirst;

    LinearHistory(List<Version> newestFirst) {
        this.newestFirst = List.copyOf(newestFirst);
    }

    @Override
    public Version getRootVersion() {
        return newestFirst.get(newestFirst.size() - 1);
    }

    @Override
    public Version getHeadVersion() {
        return newestFirst.get(0);
    }

    @Override
    public Collection<Version> getAllVersions() {
        return newestFirst;
    }

    @Override
    public Version getPredecessor(Version version) {
        int index = index(version);
        return index + 1 < newestFirst.size() ? newestFirst.get(index + 1) : null;
    }

    @Override
    public Collection<Version> getSuccessors(Version version) {
        int index = index(version);
        return index > 0 ? List.of(newestFirst.get(index - 1)) : List.of();
    }

    private int index(Version version) {
        return newestFirst.indexOf(getVersion(version.getVersionLabel()));
    }

    @Override
    public Version getVersion(String versionLabel) {
        return newestFirst.stream()
                .filter(version -> version.getVersionLabel().equals(versionLabel))
                .findFirst()
                .orElseThrow(
                        () -> new VersionServiceException("There is no version " + versionLabel));
    }
}
