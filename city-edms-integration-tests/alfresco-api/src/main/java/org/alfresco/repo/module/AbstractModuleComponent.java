package org.alfresco.repo.module;

import java.util.List;
import org.alfresco.error.AlfrescoRuntimeException;
import org.alfresco.service.cmr.module.ModuleService;
import org.springframework.beans.factory.BeanNameAware;

/**
 * Base of module components; its bean has the parent `module.baseComponent`. Runs at most once in a
 * process.
 */
public abstract class AbstractModuleComponent implements ModuleComponent, BeanNameAware {
    protected ModuleService moduleService;
    private String moduleId;
    private String name;
    private String description;
    private ModuleVersionNumber sinceVersion = ModuleVersionNumber.VERSION_ZERO;
    private ModuleVersionNumber appliesFromVersion = ModuleVersionNumber.VERSION_ZERO;
    private ModuleVersionNumber appliesToVersion = ModuleVersionNumber.VERSION_BIG;
    private List<ModuleComponent> dependsOn = List.of();
    private boolean executeOnceOnly = true;
    private boolean executed;

    public AbstractModuleComponent() {}

    protected void checkProperties() {
        if (moduleId == null || name == null) {
            throw new AlfrescoRuntimeException(
                    "Module component needs a moduleId and a name: " + this);
        }
    }

    public void setModuleService(ModuleService moduleService) {
        this.moduleService = moduleService;
    }

    @Override
    public String getModuleId() {
        return moduleId;
    }

    public void setModuleId(String moduleId) {
        this.moduleId = moduleId;
    }

    @Override
    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    @Override
    public void setBeanName(String name) {
        setName(name);
    }

    @Override
    public String getDescription() {
        return description;
    }

    public void setDescription(String description) {
        this.description = description;
    }

    @Override
    public ModuleVersionNumber getSinceVersionNumber() {
        return sinceVersion;
    }

    public void setSinceVersion(String version) {
        this.sinceVersion = new ModuleVersionNumber(version);
    }

    @Override
    public ModuleVersionNumber getAppliesFromVersionNumber() {
        return appliesFromVersion;
    }

    public void setAppliesFromVersion(String version) {
        this.appliesFromVersion = new ModuleVersionNumber(version);
    }

    @Override
    public ModuleVersionNumber getAppliesToVersionNumber() {
        return appliesToVersion;
    }

    public void setAppliesToVersion(String version) {
        this.appliesToVersion = new ModuleVersionNumber(version);
    }

    @Override
    public List<ModuleComponent> getDependsOn() {
        return dependsOn;
    }

    public void setDependsOn(List<ModuleComponent> dependsOn) {
        this.dependsOn = dependsOn;
    }

    @Override
    public boolean isExecuteOnceOnly() {
        return executeOnceOnly;
    }

    public void setExecuteOnceOnly(boolean executeOnceOnly) {
        this.executeOnceOnly = executeOnceOnly;
    }

    public void init() {
        moduleService.registerComponent(this);
    }

    protected abstract void executeInternal() throws Throwable;

    @Override
    public final synchronized void execute() {
        checkProperties();
        if (executed) {
            throw new AlfrescoRuntimeException(
                    "module.err.already_executed", new Object[] {moduleId, name});
        }
        try {
            executeInternal();
            executed = true;
        } catch (Throwable e) {
            throw AlfrescoRuntimeException.create(
                    e, "module.err.execution_failed", name, String.valueOf(e.getMessage()));
        }
    }

    @Override
    public final synchronized void shutdown() {}

    @Override
    public String toString() {
        return getClass().getSimpleName() + "[ module=" + moduleId + ", name=" + name + "]";
    }
}
