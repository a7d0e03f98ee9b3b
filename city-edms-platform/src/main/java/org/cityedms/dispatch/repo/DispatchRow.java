package org.cityedms.dispatch.repo;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import org.cityedms.dispatch.Addressee;
import org.cityedms.dispatch.Dispatch;
import org.cityedms.dispatch.DispatchState;
import org.cityedms.dispatch.PostalKind;
import org.cityedms.registration.Coded;
import org.cityedms.registration.DeliveryDirectory;
import org.cityedms.registration.DeliveryMethod;
import org.cityedms.registration.DeliveryWays;
import org.cityedms.registration.DocumentId;
import org.springframework.jdbc.core.RowMapper;

/** Reads letters of one question; asks for the ways once, and only where there is a letter. */
final class DispatchRow implements RowMapper<Dispatch> {
    private final DeliveryDirectory directory;
    private DeliveryWays ways;

    DispatchRow(DeliveryDirectory directory) {
        this.directory = directory;
    }

    @Override
    public Dispatch mapRow(ResultSet row, int number) throws SQLException {
        Optional<String> printed = Optional.ofNullable(row.getString("number"));
        LocalDate registeredOn = row.getObject("registered_on", LocalDate.class);
        Optional<String> summary = Optional.ofNullable(row.getString("summary"));
        Addressee addressee =
                new Addressee(
                        row.getString("name"),
                        Optional.ofNullable(row.getString("address")),
                        Optional.ofNullable(row.getString("email")),
                        Optional.ofNullable(row.getString("correspondent_id")),
                        known().of(new DeliveryMethod(row.getString("method"))),
                        Optional.ofNullable(row.getString("postal_kind"))
                                .flatMap(code -> Coded.find(PostalKind.class, code)));
        Optional<Long> batch = Optional.ofNullable(row.getObject("batch_id", Long.class));
        String batchNumber = row.getLong("batch_number") + "/" + row.getInt("year");
        return new Dispatch(
                row.getLong("id"),
                new DocumentId(row.getString("node_id")),
                printed.map(text -> new Dispatch.Letter(text, registeredOn, summary)),
                addressee,
                Coded.find(DispatchState.class, row.getString("state")).orElseThrow(),
                batch.map(id -> batchNumber),
                batch,
                Optional.ofNullable(row.getObject("sent_on", LocalDate.class)),
                Optional.ofNullable(row.getString("tracking")),
                Optional.ofNullable(row.getObject("weight", Integer.class)),
                Optional.ofNullable(row.getString("note")),
                Optional.ofNullable(row.getString("return_reason")));
    }

    private DeliveryWays known() {
        if (ways == null) {
            ways = directory.now();
        }
        return ways;
    }
}
