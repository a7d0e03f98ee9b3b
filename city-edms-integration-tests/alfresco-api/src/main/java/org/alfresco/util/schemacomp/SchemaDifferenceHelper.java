package org.alfresco.util.schemacomp;

import org.alfresco.repo.admin.patch.impl.SchemaUpgradeScriptPatch;

/**
 * Knows which script of an upgrade explains a difference of the schema; the bean
 * `differenceHelper`. A registration of scripts without it fails as soon as it registers a patch.
 */
public class SchemaDifferenceHelper {
    SchemaDifferenceHelper() {}

    public void addUpgradeScriptPatch(SchemaUpgradeScriptPatch patch) {}
}
