package org.cityedms.organization;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** All who hear of substitutions; features add theirs when the repository starts. */
public final class SubstitutionListeners implements SubstitutionListener {
    private final List<SubstitutionListener> listeners = new CopyOnWriteArrayList<>();

    public void add(SubstitutionListener listener) {
        listeners.add(listener);
    }

    @Override
    public void changed(Substitution substitution) {
        listeners.forEach(listener -> listener.changed(substitution));
    }
}
