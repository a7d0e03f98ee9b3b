package org.alfresco.repo.domain.schema;

import org.alfresco.repo.admin.patch.impl.SchemaUpgradeScriptPatch;
import org.springframework.context.ApplicationEvent;
import org.springframework.extensions.surf.util.AbstractLifecycleBean;

/** Creates and updates tables at start; the bean `schemaBootstrap` is the repository's. */
public class SchemaBootstrap extends AbstractLifecycleBean {
    public SchemaBootstrap() {}

    public void addPreCreateScriptUrl(String preCreateScriptUrl) {
        throw new UnsupportedOperationException("SchemaBootstrap.addPreCreateScriptUrl");
    }

    public void addPostCreateScriptUrl(String postUpdateScriptUrl) {
        throw new UnsupportedOperationException("SchemaBootstrap.addPostCreateScriptUrl");
    }

    public void addPreUpdateScriptPatch(SchemaUpgradeScriptPatch scriptPatch) {
        throw new UnsupportedOperationException("SchemaBootstrap.addPreUpdateScriptPatch");
    }

    public void addPostUpdateScriptPatch(SchemaUpgradeScriptPatch scriptPatch) {
        throw new UnsupportedOperationException("SchemaBootstrap.addPostUpdateScriptPatch");
    }

    @Override
    public void onBootstrap(ApplicationEvent event) {
        throw new UnsupportedOperationException("SchemaBootstrap.onBootstrap");
    }

    @Override
    protected void onShutdown(ApplicationEvent event) {}
}
