package org.cityedms.organization;

/**
 * What another feature does with running work when units and posts end (тека, завдання, права), in
 * the same transaction: what it refuses is not reorganised. A post that is moved or renamed keeps
 * its identity, so what is addressed to it follows by itself.
 */
@FunctionalInterface
public interface ReorganizationListener {
    /** The new structure is written and holds from {@code event.effectiveOn()} on. */
    void reorganized(Reorganized event);
}
