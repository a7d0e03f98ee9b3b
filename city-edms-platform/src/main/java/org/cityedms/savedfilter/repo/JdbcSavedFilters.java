package org.cityedms.savedfilter.repo;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.cityedms.registration.Coded;
import org.cityedms.registration.EntryFilter;
import org.cityedms.registration.EntryOrder;
import org.cityedms.registration.EntrySort;
import org.cityedms.registration.EntryState;
import org.cityedms.registration.RegisterCode;
import org.cityedms.registration.SearchKey;
import org.cityedms.savedfilter.ListView;
import org.cityedms.savedfilter.NamedView;
import org.cityedms.savedfilter.SavedFilter;
import org.cityedms.savedfilter.SavedFilterProblems;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The table {@code ce_saved_filter}, in the caller's transaction; asks for no rights. */
public final class JdbcSavedFilters {
    private static final String SELECT =
            """
            SELECT f.id, r.code, f.owner, f.owner_name, f.name, f.shared, f.search_text, f.state, f.from_day, f.until_day, f.correspondent,
                   f.registrar, f.document_kind, f.sort, f.descending
              FROM ce_saved_filter f JOIN ce_register r ON r.id = f.register_id
            """;

    private static final String INSERT =
            """
            INSERT INTO ce_saved_filter (register_id, owner, owner_name, name, name_key, shared, search_text, state, from_day, until_day,
                                         correspondent, registrar, document_kind, sort, descending, changed_at)
            VALUES (:register, :owner, :ownerName, :name, :key, :shared, :text, :state, :from, :until, :correspondent, :registrar, :kind,
                    :sort, :descending, :at)
            ON CONFLICT (owner, register_id, name_key) DO NOTHING RETURNING id
            """;

    private static final String UPDATE =
            """
            UPDATE ce_saved_filter
               SET name = :name, name_key = :key, shared = :shared, search_text = :text, state = :state, from_day = :from,
                   until_day = :until, correspondent = :correspondent, registrar = :registrar, document_kind = :kind, sort = :sort,
                   descending = :descending, changed_at = :at
             WHERE id = :id
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    public JdbcSavedFilters(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A person's own filters of a register, and those that others share. */
    List<SavedFilter> of(long register, String person) {
        return jdbc.sql(
                        SELECT
                                + " WHERE f.register_id = :register AND (f.owner = :owner OR f.shared)")
                .param("register", register)
                .param("owner", person)
                .query(JdbcSavedFilters::filter)
                .list();
    }

    Optional<SavedFilter> find(long id) {
        return jdbc.sql(SELECT + " WHERE f.id = :id")
                .param("id", id)
                .query(JdbcSavedFilters::filter)
                .optional();
    }

    SavedFilter add(long register, String owner, String ownerName, NamedView view) {
        lock(owner);
        if (count(owner) >= SavedFilter.MAXIMUM_OF_PERSON) {
            throw SavedFilterProblems.tooMany().exception();
        }
        long id =
                statement(INSERT, view)
                        .param("register", register)
                        .param("owner", owner)
                        .param("ownerName", ownerName)
                        .query(Long.class)
                        .optional()
                        .orElseThrow(() -> SavedFilterProblems.nameTaken(view.name()).exception());
        return find(id).orElseThrow();
    }

    SavedFilter change(SavedFilter before, NamedView view) {
        lock(before.owner());
        if (isTaken(before, view)) {
            throw SavedFilterProblems.nameTaken(view.name()).exception();
        }
        statement(UPDATE, view).param("id", before.id()).update();
        return find(before.id()).orElseThrow(() -> SavedFilterProblems.notFound().exception());
    }

    void remove(long id) {
        jdbc.sql("DELETE FROM ce_saved_filter WHERE id = :id").param("id", id).update();
    }

    /** Held to the commit: of two requests of a person the second sees what the first did. */
    private void lock(String owner) {
        jdbc.sql(
                        "SELECT 1 FROM (SELECT pg_advisory_xact_lock(hashtextextended('ce_saved_filter ' || :owner, 0))) AS locked")
                .param("owner", owner)
                .query(Integer.class)
                .single();
    }

    private int count(String owner) {
        return jdbc.sql("SELECT COUNT(*) FROM ce_saved_filter WHERE owner = :owner")
                .param("owner", owner)
                .query(Integer.class)
                .single();
    }

    private boolean isTaken(SavedFilter before, NamedView view) {
        return jdbc.sql(
                        """
                        SELECT EXISTS (SELECT 1 FROM ce_saved_filter o JOIN ce_saved_filter f ON f.id = :id
                                        WHERE o.owner = f.owner AND o.register_id = f.register_id AND o.name_key = :key AND o.id <> f.id)
                        """)
                .param("id", before.id())
                .param("key", SearchKey.of(view.name()))
                .query(Boolean.class)
                .single();
    }

    private JdbcClient.StatementSpec statement(String sql, NamedView named) {
        EntryFilter filter = named.view().filter();
        EntryOrder order = named.view().order();
        return jdbc.sql(sql)
                .param("name", named.name())
                .param("key", SearchKey.of(named.name()))
                .param("shared", named.shared())
                .param("text", filter.text().orElse(null), Types.VARCHAR)
                .param("state", filter.state().map(EntryState::code).orElse(null), Types.VARCHAR)
                .param("from", filter.from().orElse(null), Types.DATE)
                .param("until", filter.until().orElse(null), Types.DATE)
                .param("correspondent", filter.correspondent().orElse(null), Types.VARCHAR)
                .param("registrar", filter.registrarName().orElse(null), Types.VARCHAR)
                .param("kind", filter.documentKind().orElse(null), Types.VARCHAR)
                .param("sort", order.by().code())
                .param("descending", order.descending())
                .param("at", Timestamp.from(clock.instant()));
    }

    private static SavedFilter filter(ResultSet row, int number) throws SQLException {
        EntryFilter filter =
                new EntryFilter(
                        Optional.ofNullable(row.getString("search_text")),
                        Optional.ofNullable(row.getString("state"))
                                .map(code -> Coded.find(EntryState.class, code).orElseThrow()),
                        Optional.ofNullable(row.getObject("from_day", LocalDate.class)),
                        Optional.ofNullable(row.getObject("until_day", LocalDate.class)),
                        Optional.ofNullable(row.getString("correspondent")),
                        Optional.ofNullable(row.getString("registrar")),
                        Optional.ofNullable(row.getString("document_kind")));
        EntryOrder order =
                new EntryOrder(
                        Coded.find(EntrySort.class, row.getString("sort")).orElseThrow(),
                        row.getBoolean("descending"));
        return new SavedFilter(
                row.getLong("id"),
                new RegisterCode(row.getString("code")),
                row.getString("owner"),
                row.getString("owner_name"),
                row.getString("name"),
                row.getBoolean("shared"),
                new ListView(filter, order));
    }
}
