package org.cityedms.appeal.repo;

import org.cityedms.appeal.AppealRights;
import org.cityedms.organization.Capability;

/** Tells clients who works with appeals. */
public final class AppealCapability implements Capability {
    private final AppealRights rights;

    public AppealCapability(AppealRights rights) {
        this.rights = rights;
    }

    @Override
    public String code() {
        return "process-appeals";
    }

    @Override
    public boolean granted() {
        return rights.mayProcess();
    }
}
