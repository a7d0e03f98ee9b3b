package org.cityedms.embedded.schema;

import org.alfresco.repo.admin.patch.Patch;
import org.alfresco.repo.admin.patch.PatchService;
import org.alfresco.repo.admin.patch.impl.SchemaUpgradeScriptPatch;

/**
 * Mirrors org.alfresco.repo.admin.patch.PatchServiceImpl as far as modules need it: schema patches
 * are the schema bootstrap's work, others are not supported.
 */
public final class EmbeddedPatchService implements PatchService {
    @Override
    public void registerPatch(Patch patch) {
        if (!(patch instanceof SchemaUpgradeScriptPatch)) {
            throw new UnsupportedOperationException(
                    "PatchService.registerPatch of " + patch.getId());
        }
    }

    @Override
    public boolean applyOutstandingPatches() {
        throw new UnsupportedOperationException("PatchService.applyOutstandingPatches");
    }
}
