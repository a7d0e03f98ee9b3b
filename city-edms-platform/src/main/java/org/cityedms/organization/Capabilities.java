package org.cityedms.organization;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** What the person at work may do, beyond the registry's own rights. */
public final class Capabilities {
    private final List<Capability> all = new CopyOnWriteArrayList<>();

    public void add(Capability capability) {
        all.add(capability);
    }

    /** Codes of those that are granted, in alphabetical order. */
    public List<String> granted() {
        return all.stream().filter(Capability::granted).map(Capability::code).sorted().toList();
    }
}
