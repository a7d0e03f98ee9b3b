package org.cityedms.registration.repo;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.cityedms.registration.Coded;
import org.cityedms.registration.DocumentId;
import org.cityedms.registration.Entry;
import org.cityedms.registration.EntryCursor;
import org.cityedms.registration.EntryState;

/**
 * A line as it was read, with the key of the order it was read in.
 *
 * @param key see {@link SortKey}
 */
record EntryRow(Entry entry, String key) {
    static final String COLUMNS =
            """
            e.id, e.state, e.node_id, e.ordinal, e.number, e.registered_on, e.registered_at, e.registrar_name, e.document_kind, e.summary,
            e.correspondent, e.correspondent_number, e.correspondent_date
            """;

    static EntryRow read(ResultSet row, SortKey sort) throws SQLException {
        return new EntryRow(entry(row), sort.read(row));
    }

    static Entry entry(ResultSet row) throws SQLException {
        Entry.Content content =
                new Entry.Content(
                        Optional.ofNullable(row.getString("document_kind")),
                        Optional.ofNullable(row.getString("summary")),
                        Optional.ofNullable(row.getString("correspondent")),
                        Optional.ofNullable(row.getString("correspondent_number")),
                        Optional.ofNullable(row.getObject("correspondent_date", LocalDate.class)));
        return new Entry(
                row.getLong("id"),
                Coded.find(EntryState.class, row.getString("state")).orElseThrow(),
                Optional.ofNullable(row.getString("node_id")).map(DocumentId::new),
                row.getLong("ordinal"),
                row.getString("number"),
                row.getObject("registered_on", LocalDate.class),
                row.getObject("registered_at", OffsetDateTime.class).toInstant(),
                row.getString("registrar_name"),
                Optional.of(content));
    }

    EntryCursor cursor(boolean onwards) {
        return new EntryCursor(onwards, key, entry.id());
    }
}
