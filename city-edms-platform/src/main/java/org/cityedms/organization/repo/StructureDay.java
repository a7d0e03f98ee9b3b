package org.cityedms.organization.repo;

/**
 * Brings the repository into the office's day: names from Alfresco, reorganisations whose day has
 * come, and groups as appointments and substitutions have them today.
 */
public final class StructureDay {
    private final PersonRefresh persons;
    private final GuardedReorganizations reorganizations;
    private final StructureWriting writing;

    public StructureDay(
            PersonRefresh persons,
            GuardedReorganizations reorganizations,
            StructureWriting writing) {
        this.persons = persons;
        this.reorganizations = reorganizations;
        this.writing = writing;
    }

    public void run() {
        try {
            reorganizations.carryOutDue();
        } finally {
            writing.afresh(
                    () -> {
                        persons.run();
                        return null;
                    });
        }
    }
}
