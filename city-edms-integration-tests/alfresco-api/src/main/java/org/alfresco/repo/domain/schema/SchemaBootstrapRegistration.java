package org.alfresco.repo.domain.schema;

import java.util.List;
import org.alfresco.repo.admin.patch.impl.SchemaUpgradeScriptPatch;
import org.alfresco.util.schemacomp.SchemaDifferenceHelper;

/** Hands a module's scripts to the bean `schemaBootstrap`; its init-method is `register`. */
public class SchemaBootstrapRegistration {
    private SchemaBootstrap schemaBootstrap;
    private SchemaDifferenceHelper differenceHelper;
    private List<String> preCreateScriptUrls = List.of();
    private List<String> postCreateScriptUrls = List.of();
    private List<SchemaUpgradeScriptPatch> preUpdateScriptPatches = List.of();
    private List<SchemaUpgradeScriptPatch> postUpdateScriptPatches = List.of();

    public SchemaBootstrapRegistration() {}

    public void setSchemaBootstrap(SchemaBootstrap schemaBootstrap) {
        this.schemaBootstrap = schemaBootstrap;
    }

    public void setDifferenceHelper(SchemaDifferenceHelper differenceHelper) {
        this.differenceHelper = differenceHelper;
    }

    public void setPreCreateScriptUrls(List<String> preCreateScriptUrls) {
        this.preCreateScriptUrls = preCreateScriptUrls;
    }

    public void setPostCreateScriptUrls(List<String> preCreateScriptUrls) {
        this.postCreateScriptUrls = preCreateScriptUrls;
    }

    public void setPreUpdateScriptPatches(List<SchemaUpgradeScriptPatch> preUpdateScriptPatches) {
        this.preUpdateScriptPatches = preUpdateScriptPatches;
    }

    public void setPostUpdateScriptPatches(List<SchemaUpgradeScriptPatch> postUpdateScriptPatches) {
        this.postUpdateScriptPatches = postUpdateScriptPatches;
    }

    public void register() {
        preCreateScriptUrls.forEach(schemaBootstrap::addPreCreateScriptUrl);
        postCreateScriptUrls.forEach(schemaBootstrap::addPostCreateScriptUrl);
        preUpdateScriptPatches.forEach(
                patch -> {
                    schemaBootstrap.addPreUpdateScriptPatch(patch);
                    differenceHelper.addUpgradeScriptPatch(patch);
                });
        postUpdateScriptPatches.forEach(
                patch -> {
                    schemaBootstrap.addPostUpdateScriptPatch(patch);
                    differenceHelper.addUpgradeScriptPatch(patch);
                });
    }
}
