package org.cityedms.embedded.module;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import javax.sql.DataSource;
import org.alfresco.error.AlfrescoRuntimeException;
import org.alfresco.repo.module.ModuleComponent;
import org.alfresco.repo.module.ModuleVersionNumber;
import org.alfresco.service.cmr.module.ModuleService;
import org.alfresco.service.transaction.TransactionService;
import org.cityedms.embedded.boot.Bootstrap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ApplicationContextAware;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Mirrors org.alfresco.repo.module.ModuleServiceImpl and ModuleComponentHelper: components run in
 * the order of their dependencies, each in a transaction of its own as system; one that runs once
 * is remembered in alf_module_component.
 */
public final class EmbeddedModuleService
        implements ModuleService, Bootstrap, ApplicationContextAware {
    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedModuleService.class);

    private final JdbcClient jdbc;
    private final TransactionService transactions;
    private final Map<String, ModuleComponent> components = new LinkedHashMap<>();
    private ApplicationContext context;

    public EmbeddedModuleService(DataSource dataSource, TransactionService transactions) {
        this.jdbc = JdbcClient.create(dataSource);
        this.transactions = transactions;
    }

    @Override
    public void setApplicationContext(ApplicationContext applicationContext) {
        this.context = applicationContext;
    }

    @Override
    public void registerComponent(ModuleComponent component) {
        ModuleComponent other = components.put(key(component), component);
        if (other != null) {
            throw new AlfrescoRuntimeException("Two module components named " + key(component));
        }
    }

    private static String key(ModuleComponent component) {
        return component.getModuleId() + "/" + component.getName();
    }

    @Override
    public int bootstrapOrder() {
        return MODULES;
    }

    @Override
    public void bootstrap() {
        startModules();
    }

    @Override
    public void startModules() {
        Map<String, ModuleVersionNumber> versions = installed();
        Set<String> done = new HashSet<>();
        for (ModuleComponent component : components.values()) {
            start(component, versions, done);
        }
    }

    @Override
    public void shutdownModules() {
        components.values().forEach(ModuleComponent::shutdown);
    }

    private Map<String, ModuleVersionNumber> installed() {
        Map<String, ModuleVersionNumber> versions = new HashMap<>();
        try {
            for (org.springframework.core.io.Resource resource :
                    new PathMatchingResourcePatternResolver(context)
                            .getResources("classpath*:alfresco/module/*/module.properties")) {
                Properties module = new Properties();
                try (InputStream in = resource.getInputStream()) {
                    module.load(new InputStreamReader(in, StandardCharsets.UTF_8));
                }
                versions.put(
                        module.getProperty("module.id"),
                        new ModuleVersionNumber(module.getProperty("module.version")));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return versions;
    }

    private void start(
            ModuleComponent component,
            Map<String, ModuleVersionNumber> versions,
            Set<String> done) {
        if (!done.add(key(component))) {
            return;
        }
        component.getDependsOn().forEach(other -> start(other, versions, done));
        ModuleVersionNumber version = versions.get(component.getModuleId());
        if (version == null) {
            throw new AlfrescoRuntimeException(
                    "No module " + component.getModuleId() + " for component " + component);
        }
        transactions
                .getRetryingTransactionHelper()
                .doInTransaction(
                        () -> {
                            if (due(component, version)) {
                                LOG.info("Starting module component {}", component);
                                component.execute();
                                record(component, version);
                            }
                            return null;
                        });
    }

    private boolean due(ModuleComponent component, ModuleVersionNumber version) {
        if (version.compareTo(component.getAppliesFromVersionNumber()) < 0
                || version.compareTo(component.getAppliesToVersionNumber()) > 0) {
            return false;
        }
        return !component.isExecuteOnceOnly()
                || jdbc.sql(
                                        "select count(*) from alf_module_component where module_id = ? and name = ?")
                                .params(component.getModuleId(), component.getName())
                                .query(Integer.class)
                                .single()
                        == 0;
    }

    private void record(ModuleComponent component, ModuleVersionNumber version) {
        jdbc.sql(
                        "insert into alf_module_component (module_id, name, version) values (?, ?, ?)"
                                + " on conflict (module_id, name) do update set version = excluded.version")
                .params(component.getModuleId(), component.getName(), version.toString())
                .update();
    }
}
