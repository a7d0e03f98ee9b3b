package org.cityedms.journal.repo;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An act of {@code ce_journal_record} as the database sends it, in UTF-8. In canonical JSON a quote
 * inside a text is escaped, so the beginning of a member cannot be part of a text.
 */
final class StoredAct {
    /** What a statement selects first; the act is {@code r}. */
    static final String COLUMNS = "r.position, r.act, r.content, r.hash";

    static final int COLUMN_COUNT = 4;

    private static final byte[] ACT = "{\"act\":\"".getBytes(US_ASCII);
    private static final byte[] ENTRY = ",\"entry\":".getBytes(US_ASCII);
    private static final byte[] POSITION = ",\"position\":".getBytes(US_ASCII);
    private static final String TEXT = "\"((?:[^\"\\\\]++|\\\\.)*+)\"";
    private static final Pattern WRITTEN_PLACE =
            Pattern.compile(",\"position\":([0-9]{1,18})(?:,\"reason\":" + TEXT + ")?\\}$");
    private static final Pattern WRITTEN_NUMBER =
            Pattern.compile("\"number\":" + TEXT + ",\"ordinal\":");

    private final long position;
    private final byte[] act;
    private final byte[] content;
    private final byte[] hash;

    private StoredAct(long position, byte[] act, byte[] content, byte[] hash) {
        this.position = position;
        this.act = act;
        this.content = content;
        this.hash = hash;
    }

    static StoredAct read(StoredRow row) throws SQLException {
        return new StoredAct(row.number(1), row.bytes(2), row.bytes(3), row.bytes(4));
    }

    long position() {
        return position;
    }

    byte[] content() {
        return content;
    }

    byte[] hash() {
        return hash;
    }

    /** Whether the column tells the act that the content tells. */
    boolean isOfItsKind() {
        int end = ACT.length + act.length;
        return content.length > end
                && Arrays.equals(content, 0, ACT.length, ACT, 0, ACT.length)
                && Arrays.equals(content, ACT.length, end, act, 0, act.length)
                && content[end] == '"';
    }

    /** Whether the content tells this place of the chain, as far as it can be read at all. */
    boolean wasWrittenForItsPlace() {
        Matcher written = WRITTEN_PLACE.matcher(text());
        return !written.find() || Long.parseLong(written.group(1)) == position;
    }

    /** The number of the line, from the content. */
    Optional<String> writtenNumber() {
        Matcher written = WRITTEN_NUMBER.matcher(text());
        return written.find() ? Optional.of(written.group(1)) : Optional.empty();
    }

    /** Whether the line says today what this act wrote. */
    boolean wrote(StoredLine line, CanonicalBytes scratch) {
        return line.isInPlace() && holds(line, scratch) && line.showsItsCard(scratch);
    }

    /**
     * Whether the content's line is exactly this one. A corrected value may hold a member of the
     * same name, so every one is tried; mostly the first one is it.
     */
    private boolean holds(StoredLine line, CanonicalBytes scratch) {
        scratch.clear();
        scratch.raw(ENTRY);
        line.writeCanonical(scratch);
        scratch.raw(POSITION).number(position);
        for (int at = content.length - scratch.length() - 1; at > 0; at--) {
            if (content[at] == ',' && scratch.standsIn(content, at)) {
                byte after = content[at + scratch.length()];
                return after == '}' || after == ',';
            }
        }
        return false;
    }

    private String text() {
        return new String(content, UTF_8);
    }
}
