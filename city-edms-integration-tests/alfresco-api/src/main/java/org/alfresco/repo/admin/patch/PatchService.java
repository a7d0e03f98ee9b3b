package org.alfresco.repo.admin.patch;

/** Knows the patches and applies them. */
public interface PatchService {
    void registerPatch(Patch patch);

    boolean applyOutstandingPatches();
}
