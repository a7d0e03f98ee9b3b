package org.cityedms.registration;

/** What the person at work may do in the registry. */
public interface RegistrationRights {
    boolean mayRead();

    boolean mayRegister();

    boolean mayAdminister();

    /** Whether they may give literal numbers and register under an earlier date. */
    boolean mayBackdate();

    /**
     * Whether they may read what tells of persons (персональні дані) and hangs on no document whose
     * own permissions would say so.
     */
    boolean mayReadPersonal();

    default void requireBackdate() {
        if (!mayBackdate()) {
            throw RegistrationProblems.mayNotBackdate().exception();
        }
    }

    default void requireRead() {
        if (!mayRead()) {
            throw RegistrationProblems.mayNotRead().exception();
        }
    }

    default void requireRegister() {
        if (!mayRegister()) {
            throw RegistrationProblems.mayNotRegister().exception();
        }
    }

    default void requireAdminister() {
        if (!mayAdminister()) {
            throw RegistrationProblems.mayNotAdminister().exception();
        }
    }
}
