package org.cityedms.appeal;

import java.time.LocalDate;
import java.util.List;

/** The classifier for people: staff read it, the administrator of the registry changes it. */
public interface ClassifierAdministration {
    /** Day of the last amendment that the shipped lines take in. */
    LocalDate asOf();

    List<ClassifierItem> items();

    ClassifierItem put(ClassifierDraft draft);

    /**
     * Puts all lines of a table, or none: those that it lacks stay as they are, and so does of each
     * line what the table has no column for.
     *
     * @param trial whether only to tell what would change
     */
    List<ClassifierTable.Change> put(List<ClassifierLine> table, boolean trial);
}
