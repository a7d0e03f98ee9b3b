package org.alfresco.service.cmr.module;

import org.alfresco.repo.module.ModuleComponent;

/** Knows the installed modules and runs their components. */
public interface ModuleService {
    void registerComponent(ModuleComponent component);

    void startModules();

    void shutdownModules();
}
