package org.cityedms.savedfilter;

import java.util.List;

/**
 * Saved filters as far as the rights of the person at work go: their own, and those that others
 * share. Sharing is for administrators of the registry; what is shared any of them may change.
 */
public interface SavedFilters {
    /** Those of a register, by name in the order of the Ukrainian alphabet. */
    List<SavedFilter> of(String register);

    SavedFilter add(String register, SavedFilterDraft draft);

    SavedFilter change(long id, SavedFilterDraft draft);

    /** What is left of the register's. */
    List<SavedFilter> remove(long id);

    /** Whether the person at work may change a filter, and take it away. */
    boolean mayChange(SavedFilter filter);

    /** Whether it is theirs. */
    boolean isOwn(SavedFilter filter);
}
