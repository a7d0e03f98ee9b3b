package org.cityedms.organization;

import java.util.List;

/** Reorganisations for administrators; rights are checked here, and acts noted. */
public interface Reorganizations {
    /** The newest first. */
    List<Reorganization> list();

    /** What would change; nothing is written. */
    List<ReorganizationChange> preview(ReorganizationDraft draft);

    /** Carries it out when its day has come, otherwise notes it for that day. */
    Reorganization decide(ReorganizationDraft draft);

    /** Takes back one whose day has not come. */
    void cancel(long reorganization);
}
