package org.cityedms.reminder.repo;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import org.cityedms.registration.Coded;
import org.cityedms.registration.Confidentiality;
import org.cityedms.registration.DocumentId;
import org.cityedms.registration.DocumentKind;
import org.cityedms.reminder.DigestLine;

/** Columns as the queries of this feature select them. */
final class Rows {
    /**
     * What is told of the document of {@code x}: its line of the register {@code e} of {@code g}.
     */
    static final String DOCUMENT =
            "x.node_id, e.number, g.kind, e.summary, COALESCE(e.card->>'confidentiality', '') AS confidentiality";

    /** Kinds whose short content tells of no person, and so may leave by e-mail. */
    private static final Set<DocumentKind> PUBLIC =
            Set.of(
                    DocumentKind.INCOMING,
                    DocumentKind.INTERNAL,
                    DocumentKind.EXECUTIVE_DECISION,
                    DocumentKind.COUNCIL_DECISION,
                    DocumentKind.PROTOCOL);

    private Rows() {}

    static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    static Optional<Instant> optionalInstant(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class))
                .map(OffsetDateTime::toInstant);
    }

    static Optional<String> text(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getString(column));
    }

    static DigestLine task(ResultSet row) throws SQLException {
        return new DigestLine(
                row.getLong("id"),
                false,
                row.getLong("post_id"),
                row.getString("role").equals("info"),
                new DocumentId(row.getString("node_id")),
                text(row, "number"),
                text(row, "kind"),
                text(row, "summary"),
                isDiscreet(row),
                text(row, "author_holder_name"),
                text(row, "holder_name"),
                Optional.ofNullable(row.getObject("due", LocalDate.class)),
                instant(row, "created_at"));
    }

    static DigestLine review(ResultSet row) throws SQLException {
        return new DigestLine(
                row.getLong("id"),
                true,
                row.getLong("post_id"),
                false,
                new DocumentId(row.getString("node_id")),
                text(row, "number"),
                text(row, "kind"),
                text(row, "summary"),
                isDiscreet(row),
                text(row, "proposed_by_name"),
                Optional.empty(),
                Optional.empty(),
                instant(row, "proposed_at"));
    }

    /**
     * A document of which nothing is known, or whose access is restricted, is not told of either.
     */
    private static boolean isDiscreet(ResultSet row) throws SQLException {
        boolean open =
                text(row, "kind")
                        .flatMap(code -> Coded.find(DocumentKind.class, code))
                        .filter(PUBLIC::contains)
                        .isPresent();
        return !open
                || row.getString("confidentiality").equals(Confidentiality.OFFICIAL_USE.code());
    }
}
