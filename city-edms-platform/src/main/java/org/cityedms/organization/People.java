package org.cityedms.organization;

/** People who sign in. */
public interface People {
    /** Who is at work. */
    String current();

    /** Name to print: given name and surname, or the sign-in name of someone who has none. */
    String displayName(String userName);
}
