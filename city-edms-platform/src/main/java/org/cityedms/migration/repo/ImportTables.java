package org.cityedms.migration.repo;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.cityedms.migration.ColumnMapping;
import org.cityedms.migration.ImportCounts;
import org.cityedms.migration.ImportFailure;
import org.cityedms.migration.ImportState;
import org.cityedms.migration.JournalImport;
import org.cityedms.migration.MigrationProblems;
import org.cityedms.migration.SourceRow;
import org.cityedms.registration.Coded;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Imports as rows of {@code ce_import}. */
public final class ImportTables {
    /** Whoever works on an import shows itself every few hundred rows. */
    static final Duration SILENCE = Duration.ofSeconds(60);

    private static final String SELECT =
            """
            SELECT i.id, r.code, r.title, i.file_name, i.state, i.seen_at, i.mapping, i.preview, i.rows_read, i.lines, i.marked, i.refused,
                   i.last_row, i.created_at, i.created_by_name, i.finished_at, i.failure, i.failed_at
              FROM ce_import i JOIN ce_register r ON r.id = i.register_id
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    public ImportTables(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    List<JournalImport> list() {
        return jdbc.sql(SELECT + " ORDER BY i.id DESC LIMIT 100").query(this::row).list();
    }

    JournalImport require(String id) {
        return id.matches("[0-9]{1,18}")
                ? jdbc.sql(SELECT + " WHERE i.id = :id")
                        .param("id", Long.valueOf(id))
                        .query(this::row)
                        .optional()
                        .orElseThrow(() -> MigrationProblems.importNotFound(id).exception())
                : notFound(id);
    }

    private static JournalImport notFound(String id) {
        throw MigrationProblems.importNotFound(id).exception();
    }

    long create(
            long register,
            String node,
            String fileName,
            ColumnMapping mapping,
            List<SourceRow> preview,
            String user,
            String userName) {
        return jdbc.sql(
                        """
                        INSERT INTO ce_import (register_id, node_id, file_name, state, mapping, preview, created_at, created_by, created_by_name)
                        VALUES (:register, :node, :file, :state, CAST(:mapping AS JSON), CAST(:preview AS JSON), :at, :user, :name)
                        RETURNING id
                        """)
                .param("register", register)
                .param("node", node)
                .param("file", fileName)
                .param("state", ImportState.UPLOADED.code())
                .param("mapping", MappingJson.print(mapping))
                .param("preview", MappingJson.print(preview))
                .param("at", now())
                .param("user", user)
                .param("name", userName)
                .query(Long.class)
                .single();
    }

    /** The node of the uploaded file. */
    String node(long id) {
        return jdbc.sql("SELECT node_id FROM ce_import WHERE id = :id")
                .param("id", id)
                .query(String.class)
                .single();
    }

    void map(long id, ColumnMapping mapping) {
        jdbc.sql(
                        """
                        UPDATE ce_import SET mapping = CAST(:mapping AS JSON), state = :state, rows_read = 0, lines = 0, marked = 0,
                               refused = 0, last_row = 0, claim = NULL, failure = NULL, failed_at = NULL
                         WHERE id = :id
                        """)
                .param("mapping", MappingJson.print(mapping))
                .param("state", ImportState.UPLOADED.code())
                .param("id", id)
                .update();
    }

    /** Takes hold of an import and locks its row to the end of the transaction. */
    void lock(long id) {
        jdbc.sql("SELECT id FROM ce_import WHERE id = :id FOR UPDATE")
                .param("id", id)
                .query(Long.class)
                .single();
    }

    /**
     * Makes the import the caller's to work on.
     *
     * @param fresh whether counts begin at nothing
     * @return the token to show with everything that is written
     */
    String claim(long id, ImportState state, boolean fresh) {
        String token = UUID.randomUUID().toString();
        jdbc.sql(
                        "UPDATE ce_import SET state = :state, claim = :token, seen_at = :now, finished_at = NULL, failure = NULL, failed_at = NULL"
                                + (fresh
                                        ? ", rows_read = 0, lines = 0, marked = 0, refused = 0, last_row = 0"
                                        : "")
                                + " WHERE id = :id")
                .param("state", state.code())
                .param("token", token)
                .param("now", now())
                .param("id", id)
                .update();
        return token;
    }

    /** Adds to the counts; false where the import is not the caller's any more. */
    boolean progress(long id, String token, ImportCounts more, int lastRow) {
        return jdbc.sql(
                                """
                                UPDATE ce_import SET rows_read = rows_read + :rows, lines = lines + :lines, marked = marked + :marked,
                                       refused = refused + :refused, last_row = :last, seen_at = :now
                                 WHERE id = :id AND claim = :token
                                """)
                        .param("rows", more.rows())
                        .param("lines", more.lines())
                        .param("marked", more.marked())
                        .param("refused", more.refused())
                        .param("last", lastRow)
                        .param("now", now())
                        .param("id", id)
                        .param("token", token)
                        .update()
                == 1;
    }

    boolean end(long id, String token, ImportState state) {
        return jdbc.sql(
                                """
                                UPDATE ce_import SET state = :state, claim = NULL, finished_at = :now WHERE id = :id AND claim = :token
                                """)
                        .param("state", state.code())
                        .param(
                                "now",
                                state == ImportState.DONE ? now() : null,
                                Types.TIMESTAMP_WITH_TIMEZONE)
                        .param("id", id)
                        .param("token", token)
                        .update()
                == 1;
    }

    /** Ends a run that failed: a check has written nothing and begins anew, an import goes on. */
    boolean stop(long id, String token, ImportFailure failure) {
        return jdbc.sql(
                                """
                                UPDATE ce_import SET state = CASE state WHEN 'checking' THEN 'uploaded' ELSE 'stopped' END, claim = NULL,
                                       failure = CAST(:failure AS JSON), failed_at = :at
                                 WHERE id = :id AND claim = :token
                                """)
                        .param("failure", MappingJson.print(failure))
                        .param("at", OffsetDateTime.ofInstant(failure.at(), ZoneOffset.UTC))
                        .param("id", id)
                        .param("token", token)
                        .update()
                == 1;
    }

    void delete(long id) {
        jdbc.sql("DELETE FROM ce_import WHERE id = :id").param("id", id).update();
    }

    /** The columns that were confirmed for these headings before. */
    Optional<ColumnMapping> remembered(String fingerprint) {
        return jdbc.sql("SELECT mapping FROM ce_import_heading WHERE fingerprint = :fingerprint")
                .param("fingerprint", fingerprint)
                .query(String.class)
                .optional()
                .map(MappingJson::mapping);
    }

    void remember(String fingerprint, ColumnMapping mapping) {
        jdbc.sql(
                        """
                        INSERT INTO ce_import_heading (fingerprint, mapping, used_at) VALUES (:fingerprint, CAST(:mapping AS JSON), :now)
                        ON CONFLICT (fingerprint) DO UPDATE SET mapping = EXCLUDED.mapping, used_at = EXCLUDED.used_at
                        """)
                .param("fingerprint", fingerprint)
                .param("mapping", MappingJson.print(mapping))
                .param("now", now())
                .update();
    }

    private static Optional<ImportFailure> failure(ResultSet row) throws SQLException {
        Optional<Instant> at = moment(row, "failed_at");
        String failure = row.getString("failure");
        return at.map(when -> MappingJson.failure(failure, when));
    }

    private JournalImport row(ResultSet row, int n) throws SQLException {
        ImportState state = Coded.find(ImportState.class, row.getString("state")).orElseThrow();
        Optional<Instant> seen = moment(row, "seen_at");
        boolean working = state == ImportState.CHECKING || state == ImportState.IMPORTING;
        return new JournalImport(
                row.getLong("id"),
                row.getString("code"),
                row.getString("title"),
                row.getString("file_name"),
                state,
                working && seen.isPresent() && seen.get().isBefore(clock.instant().minus(SILENCE)),
                MappingJson.mapping(row.getString("mapping")),
                MappingJson.rows(row.getString("preview")),
                new ImportCounts(
                        row.getLong("rows_read"),
                        row.getLong("lines"),
                        row.getLong("marked"),
                        row.getLong("refused")),
                row.getInt("last_row"),
                moment(row, "created_at").orElseThrow(),
                row.getString("created_by_name"),
                moment(row, "finished_at"),
                failure(row));
    }

    private static Optional<Instant> moment(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class))
                .map(OffsetDateTime::toInstant);
    }

    private OffsetDateTime now() {
        return OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }
}
