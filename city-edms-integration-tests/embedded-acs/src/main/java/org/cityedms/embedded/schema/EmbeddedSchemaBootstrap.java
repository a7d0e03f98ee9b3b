package org.cityedms.embedded.schema;

import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.alfresco.error.AlfrescoRuntimeException;
import org.alfresco.repo.admin.patch.impl.SchemaUpgradeScriptPatch;
import org.alfresco.repo.domain.schema.SchemaBootstrap;
import org.cityedms.embedded.boot.Bootstrap;
import org.springframework.context.ApplicationEvent;
import org.springframework.context.ResourceLoaderAware;
import org.springframework.core.io.ResourceLoader;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Mirrors org.alfresco.repo.domain.schema.SchemaBootstrap: create scripts run only in an empty
 * database; update patches run when alf_applied_patch lacks their row, and the script itself must
 * insert it.
 */
public final class EmbeddedSchemaBootstrap extends SchemaBootstrap
        implements Bootstrap, ResourceLoaderAware {
    /** What `${db.script.dialect}` stands for. */
    private static final String DIALECT = "org.alfresco.repo.domain.dialect.PostgreSQLDialect";

    private final DataSource dataSource;
    private final Tables tables;
    private final List<String> create = new ArrayList<>();
    private final List<String> postCreate = new ArrayList<>();
    private final List<SchemaUpgradeScriptPatch> preUpdate = new ArrayList<>();
    private final List<SchemaUpgradeScriptPatch> postUpdate = new ArrayList<>();
    private ResourceLoader resources;

    public EmbeddedSchemaBootstrap(DataSource dataSource, Tables tables) {
        this.dataSource = dataSource;
        this.tables = tables;
    }

    @Override
    public void setResourceLoader(ResourceLoader resourceLoader) {
        this.resources = resourceLoader;
    }

    @Override
    public void addPreCreateScriptUrl(String preCreateScriptUrl) {
        create.add(preCreateScriptUrl);
    }

    @Override
    public void addPostCreateScriptUrl(String postUpdateScriptUrl) {
        postCreate.add(postUpdateScriptUrl);
    }

    @Override
    public void addPreUpdateScriptPatch(SchemaUpgradeScriptPatch scriptPatch) {
        preUpdate.add(scriptPatch);
    }

    @Override
    public void addPostUpdateScriptPatch(SchemaUpgradeScriptPatch scriptPatch) {
        postUpdate.add(scriptPatch);
    }

    @Override
    public void onBootstrap(ApplicationEvent event) {}

    @Override
    public int bootstrapOrder() {
        return SCHEMA;
    }

    @Override
    public void bootstrap() {
        if (tables.createdNow()) {
            create.forEach(this::run);
            postCreate.forEach(this::run);
        }
        preUpdate.forEach(this::apply);
        postUpdate.forEach(this::apply);
    }

    private void apply(SchemaUpgradeScriptPatch patch) {
        if (patch.isIgnored() || applied(patch)) {
            return;
        }
        run(patch.getScriptUrl());
        if (!applied(patch)) {
            throw new AlfrescoRuntimeException(
                    "The script "
                            + patch.getScriptUrl()
                            + " did not insert the row of its patch "
                            + patch.getId());
        }
    }

    private boolean applied(SchemaUpgradeScriptPatch patch) {
        return JdbcClient.create(dataSource)
                        .sql("select count(*) from alf_applied_patch where id = ? and succeeded")
                        .param(patch.getId())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    private void run(String url) {
        org.springframework.core.io.Resource script =
                resources.getResource(url.replace("${db.script.dialect}", DIALECT));
        if (!script.exists()) {
            throw new AlfrescoRuntimeException("No such SQL script: " + url);
        }
        SqlScript.read(script).run(dataSource, true);
    }
}
