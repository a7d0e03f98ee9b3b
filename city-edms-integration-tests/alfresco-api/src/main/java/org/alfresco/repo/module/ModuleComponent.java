package org.alfresco.repo.module;

import java.util.List;

/** A piece of work a module does at start: once for its version, or each time. */
public interface ModuleComponent {
    String getModuleId();

    String getName();

    String getDescription();

    ModuleVersionNumber getSinceVersionNumber();

    ModuleVersionNumber getAppliesFromVersionNumber();

    ModuleVersionNumber getAppliesToVersionNumber();

    List<ModuleComponent> getDependsOn();

    boolean isExecuteOnceOnly();

    void execute();

    void shutdown();
}
