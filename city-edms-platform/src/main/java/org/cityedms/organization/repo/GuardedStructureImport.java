package org.cityedms.organization.repo;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.cityedms.migration.TableFiles;
import org.cityedms.organization.Accounts;
import org.cityedms.organization.ActNote;
import org.cityedms.organization.ClosingDraft;
import org.cityedms.organization.StructureImport;
import org.cityedms.organization.StructureRow;
import org.cityedms.problem.FieldError;
import org.cityedms.problem.Problem;
import org.cityedms.registration.RegistrationRights;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Imports of structures: the table is read first, then written in one transaction or not at all.
 */
public final class GuardedStructureImport implements StructureImport {
    private static final int MAXIMUM_ROWS = 5_000;

    private final JdbcClient jdbc;
    private final TableFiles tables;
    private final Accounts accounts;
    private final StructureWriting access;
    private final RegistrationRights rights;
    private final JdbcOrganizationActs acts;

    public GuardedStructureImport(
            JdbcClient jdbc,
            TableFiles tables,
            Accounts accounts,
            StructureWriting access,
            RegistrationRights rights,
            JdbcOrganizationActs acts) {
        this.jdbc = jdbc;
        this.tables = tables;
        this.accounts = accounts;
        this.access = access;
        this.rights = rights;
        this.acts = acts;
    }

    @Override
    public Report read(TableFiles.Source file, String since, boolean run) throws IOException {
        rights.requireAdminister();
        if (since == null || since.isBlank()) {
            throw Problem.ofFields("invalid-input", List.of(FieldError.of("since", "required")))
                    .exception();
        }
        String day = new ClosingDraft(since).validated().toString();
        List<StructureRow> rows = rows(file);
        try {
            return access.writing(
                    () -> {
                        StructureImporter importer = new StructureImporter(jdbc, accounts, day);
                        rows.forEach(importer::write);
                        boolean written = run && importer.isFaultless();
                        Report report = importer.report(written);
                        if (!written) {
                            throw new RehearsedException(report);
                        }
                        acts.note(
                                ActNote.of(
                                                "structure-imported",
                                                "+" + report.units() + " / +" + report.posts(),
                                                "")
                                        .since(LocalDate.parse(day)));
                        return report;
                    });
        } catch (RehearsedException rehearsed) {
            return rehearsed.report();
        }
    }

    private List<StructureRow> rows(TableFiles.Source file) throws IOException {
        List<StructureRow> rows = new ArrayList<>();
        StructureRow.Heading[] heading = new StructureRow.Heading[1];
        tables.open(file)
                .read(
                        row -> {
                            if (heading[0] == null) {
                                heading[0] = new StructureRow.Heading(row);
                            } else if (!row.blank()) {
                                rows.add(heading[0].read(row));
                            }
                            if (rows.size() > MAXIMUM_ROWS) {
                                throw Problem.of("structure-import-too-large", 422, MAXIMUM_ROWS)
                                        .exception();
                            }
                            return true;
                        });
        if (rows.isEmpty()) {
            throw Problem.of("journal-empty", 422).exception();
        }
        return rows;
    }

    /** Takes the transaction back and brings out what was found. */
    private static final class RehearsedException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final transient Report report;

        RehearsedException(Report report) {
            super(null, null, false, false);
            this.report = report;
        }

        Report report() {
            return report;
        }
    }
}
