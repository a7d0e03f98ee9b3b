package org.cityedms.registration;

/** What the person at work may do in the registry. */
public interface RegistrationRights {
    boolean mayRead();

    boolean mayRegister();

    boolean mayAdminister();

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
