package org.cityedms.organization;

import java.util.List;

/** Substitutions, acting officials and assistants; rights are checked here, and acts noted. */
public interface Substitutions {
    /** Current and planned ones, then past ones; the newest first. */
    List<SubstitutionView> list(boolean past);

    Substitution add(SubstitutionDraft draft);

    /** Ends it earlier than was planned. */
    Substitution end(long substitution, SubstitutionEndDraft draft);
}
