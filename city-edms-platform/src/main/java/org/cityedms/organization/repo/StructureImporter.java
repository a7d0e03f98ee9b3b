package org.cityedms.organization.repo;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cityedms.organization.Accounts;
import org.cityedms.organization.Appointment;
import org.cityedms.organization.AppointmentDraft;
import org.cityedms.organization.OrganizationProblems;
import org.cityedms.organization.PersonDraft;
import org.cityedms.organization.PersonName;
import org.cityedms.organization.PostDraft;
import org.cityedms.organization.StructureImport;
import org.cityedms.organization.StructureRow;
import org.cityedms.organization.UnitDraft;
import org.cityedms.problem.ProblemException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Writes rows of a structure one by one, within the lock; what is there already is left alone. */
final class StructureImporter {
    private final JdbcClient jdbc;
    private final UnitEditor units;
    private final PostEditor posts;
    private final AppointmentEditor appointments;
    private final AppointmentTable held;
    private final JdbcPersons persons;
    private final String since;
    private final List<StructureImport.Fault> faults = new ArrayList<>();
    private int newUnits;
    private int newPosts;
    private int people;

    /**
     * Writes one table.
     *
     * @param since first day of what is new, as ISO 8601
     */
    StructureImporter(JdbcClient jdbc, Accounts accounts, String since) {
        this.jdbc = jdbc;
        this.units = new UnitEditor(jdbc);
        this.posts = new PostEditor(jdbc);
        this.appointments = new AppointmentEditor(jdbc, accounts);
        this.held = new AppointmentTable(jdbc);
        this.persons = new JdbcPersons(jdbc);
        this.since = since;
    }

    void write(StructureRow row) {
        try {
            long unit = unit(row);
            if (row.hasPost()) {
                long post = post(row, unit);
                if (!row.userName().isEmpty()) {
                    appoint(row, post);
                }
            }
        } catch (ProblemException refused) {
            faults.add(new StructureImport.Fault(row.number(), refused.problem()));
        }
    }

    StructureImport.Report report(boolean written) {
        return new StructureImport.Report(newUnits, newPosts, people, written, List.copyOf(faults));
    }

    boolean isFaultless() {
        return faults.isEmpty();
    }

    private long unit(StructureRow row) {
        Optional<Long> known = find(row.institution(), row.unitCode());
        if (known.isPresent()) {
            return known.get();
        }
        Long parent =
                row.parentCode().isEmpty()
                        ? null
                        : find(row.institution(), row.parentCode())
                                .orElseThrow(
                                        () ->
                                                OrganizationProblems.unitCodeUnknown(
                                                                row.parentCode())
                                                        .exception());
        long unit =
                units.add(
                        new UnitDraft(
                                        row.institution(),
                                        parent,
                                        row.unitCode(),
                                        row.unitName(),
                                        row.number(),
                                        since)
                                .validated());
        newUnits++;
        return unit;
    }

    private long post(StructureRow row, long unit) {
        Optional<Long> known =
                jdbc.sql("SELECT id FROM ce_post WHERE unit_id = :unit AND code = :code")
                        .param("unit", unit)
                        .param("code", row.postCode())
                        .query(Long.class)
                        .optional();
        if (known.isPresent()) {
            return known.get();
        }
        long post =
                posts.add(
                        new PostDraft(
                                        unit,
                                        row.postCode(),
                                        row.title(),
                                        null,
                                        row.heads(),
                                        row.number(),
                                        since)
                                .validated());
        newPosts++;
        return post;
    }

    private void appoint(StructureRow row, long post) {
        Appointment wanted =
                new AppointmentDraft(post, row.userName(), since, null, null, null).validated();
        boolean already =
                held.overlapping(wanted)
                        .filter(one -> one.userName().equalsIgnoreCase(row.userName()))
                        .isPresent();
        if (!already) {
            appointments.add(wanted);
            people++;
        }
        Optional<PersonName> name = persons.find(row.userName());
        if (!row.patronymic().isEmpty() && name.isPresent()) {
            PersonName known = name.get();
            persons.amend(
                    row.userName(),
                    new PersonDraft(row.patronymic(), null, null, null).validated().keeping(known));
        }
    }

    private Optional<Long> find(String institution, String code) {
        return jdbc.sql(
                        """
                        SELECT u.id FROM ce_unit u JOIN ce_institution i ON i.id = u.institution_id
                         WHERE i.code = :institution AND u.code = :code
                        """)
                .param("institution", institution)
                .param("code", code)
                .query(Long.class)
                .optional();
    }
}
