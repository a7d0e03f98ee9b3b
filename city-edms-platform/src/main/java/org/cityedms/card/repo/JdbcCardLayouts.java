package org.cityedms.card.repo;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.cityedms.card.CardLayoutDraft;
import org.cityedms.card.CardLayoutState;
import org.cityedms.card.CardLayoutState.Change;
import org.cityedms.card.CardLayoutState.Origin;
import org.cityedms.card.StandardLayouts;
import org.cityedms.registration.CardLayout;
import org.cityedms.registration.CardLayouts;
import org.cityedms.registration.DocumentKind;
import org.cityedms.registration.RegisterCode;
import org.cityedms.registration.RegisterSettings;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Layouts in {@code ce_card_layout}: one row for each change, the newest holds. A row without
 * fields leads back to the layout above it.
 */
public final class JdbcCardLayouts implements CardLayouts {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    /** The newest of the register and the newest of the kind, one row each at most. */
    private static final String NEWEST =
            """
            (SELECT 1 AS rank, fields, changed_at, changed_by FROM ce_card_layout
              WHERE register_id = (SELECT id FROM ce_register WHERE code = :register) %1$s ORDER BY id DESC LIMIT 1)
            UNION ALL
            (SELECT 2 AS rank, fields, changed_at, changed_by FROM ce_card_layout
              WHERE kind = :kind %1$s ORDER BY id DESC LIMIT 1)
            ORDER BY rank
            """;

    /** Without a time: what holds is what was written last, whatever clock it was written by. */
    private static final String HOLDS = NEWEST.formatted("");

    private static final String HELD = NEWEST.formatted("AND changed_at <= :at");

    private static final String INSERT =
            """
            INSERT INTO ce_card_layout (kind, register_id, fields, changed_at, changed_by)
            VALUES (:kind, (SELECT id FROM ce_register WHERE code = :register), CAST(:fields AS JSON), :at, :by)
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    public JdbcCardLayouts(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public CardLayout of(RegisterSettings register) {
        DocumentKind kind = register.kind();
        return state(kind, newest(HOLDS, kind, Optional.of(register.code()))).layout();
    }

    /**
     * The layout that held at a moment.
     *
     * @param register whose own layout comes before that of the kind
     */
    CardLayoutState state(DocumentKind kind, Optional<RegisterCode> register, Instant at) {
        return state(kind, newest(HELD, kind, register).param("at", Timestamp.from(at)));
    }

    private JdbcClient.StatementSpec newest(
            String sql, DocumentKind kind, Optional<RegisterCode> register) {
        return jdbc.sql(sql)
                .param("register", register.map(RegisterCode::value).orElse(null), Types.VARCHAR)
                .param("kind", kind.code());
    }

    private static CardLayoutState state(DocumentKind kind, JdbcClient.StatementSpec newest) {
        return newest.query((row, number) -> state(kind, row)).list().stream()
                .flatMap(Optional::stream)
                .findFirst()
                .orElseGet(
                        () ->
                                new CardLayoutState(
                                        kind,
                                        StandardLayouts.of(kind),
                                        Origin.SHIPPED,
                                        Optional.empty()));
    }

    /**
     * @param layout nothing: back to what is above
     */
    void changeKind(DocumentKind kind, Optional<CardLayout> layout, String userName) {
        insert(kind.code(), null, layout, userName);
    }

    void changeRegister(RegisterCode register, Optional<CardLayout> layout, String userName) {
        insert(null, register.value(), layout, userName);
    }

    private void insert(
            String kind, String register, Optional<CardLayout> layout, String userName) {
        jdbc.sql(INSERT)
                .param("kind", kind, Types.VARCHAR)
                .param("register", register, Types.VARCHAR)
                .param("fields", layout.map(JdbcCardLayouts::print).orElse(null), Types.VARCHAR)
                .param("at", Timestamp.from(clock.instant()))
                .param("by", userName)
                .update();
    }

    private static Optional<CardLayoutState> state(DocumentKind kind, ResultSet row)
            throws SQLException {
        String fields = row.getString("fields");
        if (fields == null) {
            return Optional.empty();
        }
        return Optional.of(
                new CardLayoutState(
                        kind,
                        read(fields).stored(),
                        row.getInt("rank") == 1 ? Origin.REGISTER : Origin.KIND,
                        Optional.of(
                                new Change(
                                        row.getTimestamp("changed_at").toInstant(),
                                        row.getString("changed_by")))));
    }

    private static String print(CardLayout layout) {
        try {
            return MAPPER.writeValueAsString(CardLayoutDraft.of(layout));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A layout that is no JSON", e);
        }
    }

    private static CardLayoutDraft read(String json) {
        try {
            return MAPPER.readValue(json, CardLayoutDraft.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Not what this module wrote: ce_card_layout", e);
        }
    }
}
