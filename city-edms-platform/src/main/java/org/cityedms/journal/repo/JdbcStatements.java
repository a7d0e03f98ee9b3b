package org.cityedms.journal.repo;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.cityedms.journal.ChainHead;
import org.cityedms.journal.FiledStatement;
import org.cityedms.journal.Statement;
import org.cityedms.journal.StatementHead;
import org.cityedms.registration.Register;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Statements in {@code ce_statement}. */
public final class JdbcStatements {
    private static final HexFormat HEX = HexFormat.of();
    private static final String SELECT =
            """
            SELECT s.id, g.code, g.title, s.period, s.month, s.revision, s.made_at, s.made_by, s.made_by_name, s.head_position, s.head_hash,
                   s.json_hash, s.pdf_node, s.json_node
              FROM ce_statement s JOIN ce_register g ON g.id = s.register_id
            """;

    private final JdbcClient jdbc;

    public JdbcStatements(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Two who state a register at the same time do it one after the other; registrars go on. */
    void lock(Register register) {
        jdbc.sql("SELECT id FROM ce_register WHERE id = :register FOR NO KEY UPDATE")
                .param("register", register.id())
                .query(Long.class)
                .single();
    }

    /** Every head that was attested, which the chain must still go through. */
    List<ChainHead> anchors(Register register) {
        return jdbc.sql(
                        """
                        SELECT DISTINCT period, head_position, head_hash FROM ce_statement WHERE register_id = :register
                         ORDER BY period, head_position
                        """)
                .param("register", register.id())
                .query((row, n) -> ChainHead.of(row.getString(1), row.getLong(2), row.getBytes(3)))
                .list();
    }

    /** What the newest statement of a chain attests. */
    Optional<StatementHead> last(Register register, String period) {
        return jdbc.sql(
                        """
                        SELECT month, revision, head_position, head_hash FROM ce_statement
                         WHERE register_id = :register AND period = :period ORDER BY id DESC LIMIT 1
                        """)
                .param("register", register.id())
                .param("period", period)
                .query(
                        (row, n) ->
                                new StatementHead(
                                        YearMonth.parse(row.getString(1)),
                                        row.getInt(2),
                                        ChainHead.of(period, row.getLong(3), row.getBytes(4))))
                .optional();
    }

    int nextRevision(Register register, String period, YearMonth month) {
        return jdbc.sql(
                        """
                        SELECT COALESCE(max(revision), 0) + 1 FROM ce_statement
                         WHERE register_id = :register AND period = :period AND month = :month
                        """)
                .param("register", register.id())
                .param("period", period)
                .param("month", month.toString())
                .query(Integer.class)
                .single();
    }

    long add(Register register, Statement statement, byte[] jsonHash, String pdf, String json) {
        return jdbc.sql(
                        """
                        INSERT INTO ce_statement (register_id, period, month, revision, made_at, made_by, made_by_name, head_position, head_hash,
                                                  json_hash, pdf_node, json_node)
                        VALUES (:register, :period, :month, :revision, :madeAt, :madeBy, :madeByName, :position, :hash, :jsonHash, :pdf, :json)
                        RETURNING id
                        """)
                .param("register", register.id())
                .param("period", statement.head().period())
                .param("month", statement.month().toString())
                .param("revision", statement.revision())
                .param("madeAt", OffsetDateTime.ofInstant(statement.madeAt(), ZoneOffset.UTC))
                .param("madeBy", statement.madeBy())
                .param("madeByName", statement.madeByName())
                .param("position", statement.head().position())
                .param("hash", HEX.parseHex(statement.head().hash()))
                .param("jsonHash", jsonHash)
                .param("pdf", pdf)
                .param("json", json)
                .query(Long.class)
                .single();
    }

    List<FiledStatement> of(Register register) {
        return jdbc.sql(
                        SELECT
                                + " WHERE s.register_id = :register ORDER BY s.month DESC, s.period, s.revision DESC")
                .param("register", register.id())
                .query(JdbcStatements::read)
                .list();
    }

    Optional<FiledStatement> find(long id) {
        return jdbc.sql(SELECT + " WHERE s.id = :id")
                .param("id", id)
                .query(JdbcStatements::read)
                .optional();
    }

    private static FiledStatement read(ResultSet row, int n) throws SQLException {
        return new FiledStatement(
                row.getLong("id"),
                row.getString("code"),
                row.getString("title"),
                YearMonth.parse(row.getString("month")),
                row.getInt("revision"),
                row.getObject("made_at", OffsetDateTime.class).toInstant(),
                row.getString("made_by"),
                row.getString("made_by_name"),
                ChainHead.of(
                        row.getString("period"),
                        row.getLong("head_position"),
                        row.getBytes("head_hash")),
                HEX.formatHex(row.getBytes("json_hash")),
                row.getString("pdf_node"),
                row.getString("json_node"));
    }
}
