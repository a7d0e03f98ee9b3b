package org.cityedms.organization;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** All who hear of reorganisations; features add theirs when the repository starts. */
public final class ReorganizationListeners implements ReorganizationListener {
    private final List<ReorganizationListener> listeners = new CopyOnWriteArrayList<>();

    public void add(ReorganizationListener listener) {
        listeners.add(listener);
    }

    @Override
    public void reorganized(Reorganized event) {
        listeners.forEach(listener -> listener.reorganized(event));
    }
}
