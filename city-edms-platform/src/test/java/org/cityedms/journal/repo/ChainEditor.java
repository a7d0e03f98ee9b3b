package org.cityedms.journal.repo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.cityedms.journal.ActContent;
import org.cityedms.journal.ChainHash;
import org.cityedms.journal.JournalAct;
import org.cityedms.journal.JournalLine;
import org.cityedms.registration.Register;
import org.springframework.jdbc.core.JdbcTemplate;

/** Writes into a chain, rightly or as a forger would. */
final class ChainEditor {
    private final JdbcTemplate sql = Intruder.sql();
    private final Register register;
    private final String period;

    ChainEditor(Register register, String period) {
        this.register = register;
        this.period = period;
    }

    /** The line that was made at a position. */
    long line(long position) {
        return sql.queryForObject(
                "SELECT id FROM ce_register_entry WHERE register_id = ? AND period = ? AND position = ?",
                Long.class,
                register.id(),
                period,
                position);
    }

    long lineOf(long ordinal) {
        return sql.queryForObject(
                "SELECT id FROM ce_register_entry WHERE register_id = ? AND period = ? AND ordinal = ?",
                Long.class,
                register.id(),
                period,
                ordinal);
    }

    /** Voids a line as the product does: the line, its act, the counter. */
    void voidLine(long position) {
        change(line(position), "void", JournalAct.VOIDED);
    }

    /** Gives the last number back as the product does. */
    void giveBackTheLast() {
        long ordinal =
                sql.queryForObject(
                        """
                        UPDATE ce_register_counter SET last_ordinal = last_ordinal - 1, entries = entries - 1
                         WHERE register_id = ? AND period = ? RETURNING last_ordinal + 1
                        """,
                        Long.class,
                        register.id(),
                        period);
        change(lineOf(ordinal), "released", JournalAct.RELEASED);
    }

    private void change(long line, String state, JournalAct act) {
        sql.update("UPDATE ce_register_entry SET state = ? WHERE id = ?", state, line);
        long place =
                sql.queryForObject(
                        """
                        UPDATE ce_register_counter SET records = records + 1 WHERE register_id = ? AND period = ?
                        RETURNING records
                        """,
                        Long.class,
                        register.id(),
                        period);
        chainAct(act, line, place);
    }

    /** Adds an act with a right hash at a position. */
    void chainAct(JournalAct act, long line, long position) {
        String content =
                new ActContent(
                                act,
                                Instant.parse("2026-11-26T10:00:00Z"),
                                "registrar",
                                "Олена Коваль",
                                Optional.of("Зіпсовано \"бланк\", двічі"),
                                List.of())
                        .canonical(Math.max(position, 1), read(line));
        ChainHash hashes = new ChainHash();
        sql.update(
                "INSERT INTO ce_journal_record (register_id, period, position, entry_id, act, content, hash) VALUES (?, ?, ?, ?, ?, ?, ?)",
                register.id(),
                period,
                position,
                line,
                act.code(),
                content,
                hashes.next(hash(position - 1), hashes.content(content)));
    }

    /** A line without an act. */
    void insertLine(long position, String number) {
        sql.update(
                """
                INSERT INTO ce_register_entry (register_id, period, position, ordinal, literal, number, node_id, registered_at, registered_on,
                                               registrar, registrar_name, number_key, search_key)
                VALUES (?, ?, ?, 7, 'а', ?, gen_random_uuid(), now(), now(), 'x', 'x', 'x', 'x')
                """,
                register.id(),
                period,
                position,
                number);
        sql.update(
                "UPDATE ce_register_counter SET entries = entries + 1 WHERE register_id = ? AND period = ?",
                register.id(),
                period);
    }

    /** Changes an act and its line, and computes all hashes from there anew. */
    void rewriteFrom(long position, UnaryOperator<String> change) {
        sql.update(
                """
                UPDATE ce_register_entry SET card = replace(card::text, 'Дах', 'Двері')::json, correspondent = replace(correspondent, 'Дах', 'Двері')
                 WHERE id = ?
                """,
                line(position));
        ChainHash hashes = new ChainHash();
        byte[] before = hash(position - 1);
        long last =
                sql.queryForObject(
                        "SELECT max(position) FROM ce_journal_record WHERE register_id = ? AND period = ?",
                        Long.class,
                        register.id(),
                        period);
        for (long at = position; at <= last; at++) {
            String content =
                    sql.queryForObject(
                            "SELECT content FROM ce_journal_record WHERE register_id = ? AND period = ? AND position = ?",
                            String.class,
                            register.id(),
                            period,
                            at);
            String changed = at == position ? change.apply(content) : content;
            before = hashes.next(before, hashes.content(changed));
            sql.update(
                    "UPDATE ce_journal_record SET content = ?, hash = ? WHERE register_id = ? AND period = ? AND position = ?",
                    changed,
                    before,
                    register.id(),
                    period,
                    at);
        }
    }

    private byte[] hash(long position) {
        return position < 1
                ? ChainHash.genesis(register.code().value(), period)
                : sql.queryForObject(
                        "SELECT hash FROM ce_journal_record WHERE register_id = ? AND period = ? AND position = ?",
                        byte[].class,
                        register.id(),
                        period,
                        position);
    }

    private JournalLine read(long line) {
        return sql.queryForObject(
                "SELECT * FROM ce_register_entry WHERE id = ?",
                (row, n) ->
                        new JournalLine(
                                row.getLong("ordinal"),
                                row.getString("literal"),
                                row.getString("number"),
                                row.getString("state"),
                                Optional.ofNullable(row.getString("node_id")),
                                row.getObject("registered_on", LocalDate.class),
                                row.getObject("registered_at", OffsetDateTime.class).toInstant(),
                                row.getString("registrar"),
                                row.getString("registrar_name"),
                                row.getString("card"),
                                Optional.ofNullable(row.getBytes("file_hash"))),
                line);
    }
}
