package org.cityedms.organization.repo;

import org.cityedms.organization.Capability;

/** Tells clients who may name assistants. */
public final class AssistantsCapability implements Capability {
    private final GuardedAssistants assistants;

    public AssistantsCapability(GuardedAssistants assistants) {
        this.assistants = assistants;
    }

    @Override
    public String code() {
        return "name-assistants";
    }

    @Override
    public boolean granted() {
        return assistants.mayName();
    }
}
