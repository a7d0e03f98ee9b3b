package org.cityedms.delivery.repo;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.cityedms.delivery.DeliveryWayState;
import org.cityedms.delivery.DeliveryWayState.Change;
import org.cityedms.registration.Coded;
import org.cityedms.registration.DeliveryDirectory;
import org.cityedms.registration.DeliveryMethod;
import org.cityedms.registration.DeliveryNeed;
import org.cityedms.registration.DeliveryUse;
import org.cityedms.registration.DeliveryWay;
import org.cityedms.registration.DeliveryWays;
import org.cityedms.registration.FieldLabel;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Ways of receipt and dispatch as rows of {@code ce_delivery_way}, in the caller's transaction. Any
 * change moves the editions of all registers on, so that a registration prepared by the old ways
 * begins anew.
 */
public final class JdbcDeliveryWays implements DeliveryDirectory {
    private final JdbcClient jdbc;
    private final Clock clock;

    public JdbcDeliveryWays(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public DeliveryWays now() {
        return new DeliveryWays(states().stream().map(DeliveryWayState::way).toList());
    }

    List<DeliveryWayState> states() {
        return jdbc.sql(
                        """
                        SELECT code, title_uk, title_en, used_for, needs, paperless, active, changed_at, changed_by
                          FROM ce_delivery_way ORDER BY position, code
                        """)
                .query(JdbcDeliveryWays::state)
                .list();
    }

    /** Who changes the directory does so alone until the end of the transaction. */
    void lock() {
        jdbc.sql("LOCK TABLE ce_delivery_way IN SHARE ROW EXCLUSIVE MODE").update();
    }

    /** Writes a way: a new one at the end. */
    void put(DeliveryWay way, String userName) {
        jdbc.sql(
                        """
                        INSERT INTO ce_delivery_way
                               (code, position, title_uk, title_en, used_for, needs, paperless, active, changed_at, changed_by)
                        VALUES (:code, (SELECT COALESCE(MAX(position), 0) + 1 FROM ce_delivery_way), :uk, :en, :use, :needs, :paperless,
                                :active, :at, :by)
                        ON CONFLICT (code) DO UPDATE
                           SET title_uk = excluded.title_uk, title_en = excluded.title_en, used_for = excluded.used_for,
                               needs = excluded.needs, paperless = excluded.paperless, active = excluded.active,
                               changed_at = excluded.changed_at, changed_by = excluded.changed_by
                        """)
                .param("code", way.code())
                .param("uk", way.title().uk())
                .param("en", way.title().en())
                .param("use", way.use().code())
                .param("needs", way.need().code())
                .param("paperless", way.paperless())
                .param("active", way.active())
                .param("at", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC))
                .param("by", userName)
                .update();
    }

    void arrange(List<String> codes) {
        jdbc.sql(
                        """
                        UPDATE ce_delivery_way w SET position = o.position
                          FROM unnest(CAST(:codes AS TEXT[])) WITH ORDINALITY AS o (code, position) WHERE w.code = o.code
                        """)
                .param("codes", codes.toArray(String[]::new))
                .update();
    }

    private static DeliveryWayState state(ResultSet row, int number) throws SQLException {
        String userName = row.getString("changed_by");
        OffsetDateTime at = row.getObject("changed_at", OffsetDateTime.class);
        return new DeliveryWayState(
                new DeliveryWay(
                        new DeliveryMethod(row.getString("code")),
                        new FieldLabel(row.getString("title_uk"), row.getString("title_en")),
                        Coded.find(DeliveryUse.class, row.getString("used_for")).orElseThrow(),
                        Coded.find(DeliveryNeed.class, row.getString("needs")).orElseThrow(),
                        row.getBoolean("paperless"),
                        row.getBoolean("active")),
                Optional.ofNullable(at).map(time -> new Change(time.toInstant(), userName)));
    }
}
