package org.alfresco.repo.admin.patch;

/** A change made once to a repository that is older than it. */
public interface Patch {
    String getId();

    String getDescription();

    int getFixesFromSchema();

    int getFixesToSchema();

    int getTargetSchema();

    boolean applies(int version);

    boolean isIgnored();
}
