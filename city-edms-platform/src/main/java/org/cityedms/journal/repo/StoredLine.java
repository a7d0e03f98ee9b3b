package org.cityedms.journal.repo;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.Optional;

/**
 * A line of {@code ce_register_entry} as the database sends it, in UTF-8. Columns that a list shows
 * are copies from the card and must agree with it.
 */
final class StoredLine {

    static final int COLUMN_COUNT = 19;

    private static final String COLUMNS =
            """
            e.id, e.register_id = r.register_id AND e.period = r.period, e.position, e.ordinal, e.literal, e.number, e.state, e.node_id,
            (e.registered_at AT TIME ZONE 'UTC')::text, e.registered_on::text, e.registrar, e.registrar_name, e.card, e.file_hash,
            e.document_kind, e.summary, e.correspondent, e.correspondent_number, e.correspondent_date::text
            """;

    private static final byte[] CARD = "{\"card\":".getBytes(US_ASCII);
    private static final byte[] FILE_HASH = ",\"fileHash\":\"".getBytes(US_ASCII);
    private static final byte[] LITERAL = ",\"literal\":\"".getBytes(US_ASCII);
    private static final byte[] NODE = "\",\"node\":\"".getBytes(US_ASCII);
    private static final byte[] NUMBER = "\",\"number\":\"".getBytes(US_ASCII);
    private static final byte[] ORDINAL = "\",\"ordinal\":".getBytes(US_ASCII);
    private static final byte[] REGISTERED_AT = ",\"registeredAt\":\"".getBytes(US_ASCII);
    private static final byte[] REGISTERED_ON = "\",\"registeredOn\":\"".getBytes(US_ASCII);
    private static final byte[] REGISTRAR = "\",\"registrar\":\"".getBytes(US_ASCII);
    private static final byte[] REGISTRAR_NAME = "\",\"registrarName\":\"".getBytes(US_ASCII);
    private static final byte[] STATE = "\",\"state\":\"".getBytes(US_ASCII);
    private static final byte[] QUOTE = "\"".getBytes(US_ASCII);
    private static final byte[] END = "\"}".getBytes(US_ASCII);
    private static final int DAY = 10;
    private static final int WHOLE_SECONDS = 19;
    private static final int MICROSECONDS = 26;

    private final long id;
    private final boolean inPlace;
    private final long firstAct;
    private final long ordinal;
    private final byte[] literal;
    private final byte[] number;
    private final byte[] state;
    private final byte[] node;
    private final byte[] registeredAt;
    private final byte[] registeredOn;
    private final byte[] registrar;
    private final byte[] registrarName;
    private final byte[] card;
    private final byte[] fileHash;
    private final ListColumns columns;

    private StoredLine(StoredRow row, int first) throws SQLException {
        id = row.number(first);
        inPlace = row.flag(first + 1);
        firstAct = row.number(first + 2);
        ordinal = row.number(first + 3);
        literal = row.bytes(first + 4);
        number = row.bytes(first + 5);
        state = row.bytes(first + 6);
        node = row.bytes(first + 7);
        registeredAt = row.bytes(first + 8);
        registeredOn = row.bytes(first + 9);
        registrar = row.bytes(first + 10);
        registrarName = row.bytes(first + 11);
        card = row.bytes(first + 12);
        fileHash = row.bytes(first + 13);
        columns = ListColumns.read(row, first + 14);
    }

    /**
     * What a statement selects for {@link #read}; the act is {@code r}.
     *
     * @param line how the statement calls the line
     */
    static String columns(String line) {
        return COLUMNS.replace("e.", line + ".");
    }

    /**
     * Reads a line.
     *
     * @param first index of the first of {@link #columns}
     * @return nothing where the act has no line
     */
    static Optional<StoredLine> read(StoredRow row, int first) throws SQLException {
        return row.isEmpty(first) ? Optional.empty() : Optional.of(new StoredLine(row, first));
    }

    long id() {
        return id;
    }

    /** Whether the line is in the register and period of its act. */
    boolean isInPlace() {
        return inPlace;
    }

    /** Position of the act that made the line. */
    long firstAct() {
        return firstAct;
    }

    String number() {
        return new String(number, UTF_8);
    }

    /** Whether the columns that lists show say what the card says. */
    boolean showsItsCard(CanonicalBytes scratch) {
        return columns.agreeWith(card, scratch);
    }

    /** Writes the line as {@link org.cityedms.journal.JournalLine#canonical} does. */
    void writeCanonical(CanonicalBytes out) {
        out.raw(CARD).raw(card);
        if (fileHash != null) {
            out.raw(FILE_HASH).hex(fileHash).raw(QUOTE);
        }
        out.raw(LITERAL).text(literal);
        if (node != null) {
            out.raw(NODE).text(node);
        }
        out.raw(NUMBER).text(number);
        out.raw(ORDINAL).number(ordinal);
        out.raw(REGISTERED_AT).raw(moment());
        out.raw(REGISTERED_ON).raw(registeredOn);
        out.raw(REGISTRAR).text(registrar);
        out.raw(REGISTRAR_NAME).text(registrarName);
        out.raw(STATE).text(state).raw(END);
    }

    /** {@code 2026-03-01 10:00:00.5} as {@code 2026-03-01T10:00:00.500000Z}. */
    private byte[] moment() {
        byte[] moment = new byte[MICROSECONDS + 1];
        Arrays.fill(moment, (byte) '0');
        System.arraycopy(registeredAt, 0, moment, 0, Math.min(registeredAt.length, MICROSECONDS));
        moment[DAY] = 'T';
        moment[WHOLE_SECONDS] = '.';
        moment[MICROSECONDS] = 'Z';
        return moment;
    }
}
