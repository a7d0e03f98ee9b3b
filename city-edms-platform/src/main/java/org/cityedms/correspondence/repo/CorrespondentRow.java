package org.cityedms.correspondence.repo;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.cityedms.correspondence.Address;
import org.cityedms.correspondence.Correspondent;
import org.cityedms.correspondence.CorrespondentDetails;
import org.cityedms.correspondence.CorrespondentId;
import org.cityedms.correspondence.CorrespondentKind;
import org.cityedms.correspondence.Edrpou;
import org.cityedms.correspondence.Representative;
import org.cityedms.registration.Coded;

/** A row of {@code ce_correspondent} as an entry, its representatives apart. */
final class CorrespondentRow {
    static final String COLUMNS =
            """
            c.id, c.kind, c.name, c.short_name, c.edrpou, c.postcode, c.region, c.district, c.settlement, c.street, c.building, c.email,
            c.phone, c.active, c.merged_into, c.uses, c.revision
            """;

    private CorrespondentRow() {}

    static Correspondent read(ResultSet row, int number) throws SQLException {
        CorrespondentDetails details =
                new CorrespondentDetails(
                        Coded.find(CorrespondentKind.class, row.getString("kind")).orElseThrow(),
                        row.getString("name"),
                        text(row, "short_name"),
                        text(row, "edrpou").map(Edrpou::new),
                        new Address(
                                text(row, "postcode"),
                                text(row, "region"),
                                text(row, "district"),
                                text(row, "settlement"),
                                text(row, "street"),
                                text(row, "building")),
                        text(row, "email"),
                        text(row, "phone"),
                        row.getBoolean("active"),
                        List.of());
        return new Correspondent(
                new CorrespondentId(row.getString("id")),
                details,
                row.getLong("uses"),
                text(row, "merged_into").map(CorrespondentId::new),
                row.getInt("revision"));
    }

    static Correspondent with(Correspondent entry, List<Representative> representatives) {
        CorrespondentDetails bare = entry.details();
        return new Correspondent(
                entry.id(),
                new CorrespondentDetails(
                        bare.kind(),
                        bare.name(),
                        bare.shortName(),
                        bare.edrpou(),
                        bare.address(),
                        bare.email(),
                        bare.phone(),
                        bare.active(),
                        representatives),
                entry.uses(),
                entry.mergedInto(),
                entry.revision());
    }

    private static Optional<String> text(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getString(column));
    }
}
