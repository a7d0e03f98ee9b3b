package org.cityedms.organization;

/**
 * What another feature does when somebody is let act in a post, or no longer (доступ до
 * документів), in the same transaction: what it refuses does not happen.
 */
@FunctionalInterface
public interface SubstitutionListener {
    /** It was added, or ended earlier; the table says so already. */
    void changed(Substitution substitution);
}
