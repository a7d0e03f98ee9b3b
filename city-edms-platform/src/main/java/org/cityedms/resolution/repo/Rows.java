package org.cityedms.resolution.repo;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Optional;
import org.cityedms.registration.Coded;
import org.cityedms.registration.DocumentId;
import org.cityedms.resolution.Party;

/** Columns that several tables of this feature have. */
final class Rows {
    private Rows() {}

    static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    /** As a parameter for {@code ANY}. */
    static String[] values(Collection<DocumentId> documents) {
        return documents.stream().map(DocumentId::value).toArray(String[]::new);
    }

    static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    static Optional<Instant> optionalInstant(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class))
                .map(OffsetDateTime::toInstant);
    }

    static Optional<LocalDate> day(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, LocalDate.class));
    }

    static Optional<String> text(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getString(column));
    }

    static Optional<Long> id(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, Long.class));
    }

    static Optional<DocumentId> document(ResultSet row, String column) throws SQLException {
        return text(row, column).map(DocumentId::new);
    }

    static <E extends Enum<E> & Coded> E coded(ResultSet row, String column, Class<E> type)
            throws SQLException {
        return Coded.find(type, row.getString(column)).orElseThrow();
    }

    /**
     * A post that takes part.
     *
     * @param prefix what the names of its columns begin with
     */
    static Party party(ResultSet row, String prefix, Optional<String> dative) throws SQLException {
        return new Party(
                row.getLong(prefix + "post_id"),
                row.getString(prefix + "post_title"),
                row.getLong(prefix + "unit_id"),
                row.getString(prefix + "unit_name"),
                text(row, prefix + "holder"),
                row.getString(prefix + "holder_name"),
                dative);
    }
}
