package org.cityedms.audit.repo;

import org.cityedms.audit.PersonalDataViewReader;
import org.cityedms.organization.Capability;

/** Tells clients who may read who saw whose personal data. */
public final class ViewsCapability implements Capability {
    private final PersonalDataViewReader views;

    public ViewsCapability(PersonalDataViewReader views) {
        this.views = views;
    }

    @Override
    public String code() {
        return "read-personal-data-views";
    }

    @Override
    public boolean granted() {
        return views.mayRead();
    }
}
