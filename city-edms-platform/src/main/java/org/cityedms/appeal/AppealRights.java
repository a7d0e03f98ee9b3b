package org.cityedms.appeal;

/** What the person at work may do with appeals. */
public interface AppealRights {
    /** Whether they work with appeals: the office of appeals, and the registry. */
    boolean mayProcess();

    default void requireProcess() {
        if (!mayProcess()) {
            throw AppealProblems.mayNotProcess().exception();
        }
    }
}
