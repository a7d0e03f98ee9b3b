package org.alfresco.repo.admin.patch;

import java.util.List;
import org.alfresco.error.AlfrescoRuntimeException;

/** Base of patches; beans have the parent `basePatch`. */
public abstract class AbstractPatch implements Patch {
    protected PatchService patchService;
    private String id;
    private String description;
    private int fixesFromSchema = -1;
    private int fixesToSchema = -1;
    private int targetSchema = -1;
    private boolean ignored;
    private List<Patch> dependsOn = List.of();

    public AbstractPatch() {}

    public void setPatchService(PatchService patchService) {
        this.patchService = patchService;
    }

    public void init() {
        if (id == null || description == null) {
            throw new AlfrescoRuntimeException("A patch needs an id and a description: " + this);
        }
        patchService.registerPatch(this);
    }

    @Override
    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    @Override
    public int getFixesFromSchema() {
        return fixesFromSchema;
    }

    public void setFixesFromSchema(int version) {
        this.fixesFromSchema = version;
    }

    @Override
    public int getFixesToSchema() {
        return fixesToSchema;
    }

    public void setFixesToSchema(int version) {
        this.fixesToSchema = version;
    }

    @Override
    public int getTargetSchema() {
        return targetSchema;
    }

    public void setTargetSchema(int version) {
        this.targetSchema = version;
    }

    @Override
    public String getDescription() {
        return description;
    }

    public void setDescription(String description) {
        this.description = description;
    }

    @Override
    public boolean isIgnored() {
        return ignored;
    }

    public void setIgnored(boolean ignored) {
        this.ignored = ignored;
    }

    @Override
    public boolean applies(int version) {
        return fixesFromSchema <= version && version <= fixesToSchema;
    }

    /** The patches that come before this one. */
    public List<Patch> getDependsOn() {
        return dependsOn;
    }

    public void setDependsOn(List<Patch> dependsOn) {
        this.dependsOn = List.copyOf(dependsOn);
    }

    protected abstract String applyInternal() throws Exception;
}
