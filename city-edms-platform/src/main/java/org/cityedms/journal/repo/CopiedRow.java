package org.cityedms.journal.repo;

import java.nio.ByteBuffer;
import java.util.Optional;

/**
 * A row as PostgreSQL's COPY sends it in its binary form, one in a message: the count of columns,
 * then the length and the bytes of each.
 */
final class CopiedRow implements StoredRow {
    private static final int EMPTY = -1;
    private static final int SIGNATURE = 11;
    private static final byte FIRST_OF_SIGNATURE = 'P';

    private final ByteBuffer message;
    private final int[] from;
    private final int[] length;

    private CopiedRow(ByteBuffer message, int columns) {
        this.message = message;
        this.from = new int[columns];
        this.length = new int[columns];
        for (int at = 0; at < columns; at++) {
            length[at] = message.getInt();
            from[at] = message.position();
            message.position(from[at] + Math.max(0, length[at]));
        }
    }

    /** The row of a message; nothing in what stands before the first and after the last one. */
    static Optional<CopiedRow> read(byte[] bytes) {
        ByteBuffer message = ByteBuffer.wrap(bytes);
        if (bytes.length > SIGNATURE && bytes[0] == FIRST_OF_SIGNATURE) {
            int flags = SIGNATURE;
            int extension = message.getInt(flags + Integer.BYTES);
            message.position(flags + 2 * Integer.BYTES + extension);
        }
        int columns = message.hasRemaining() ? message.getShort() : EMPTY;
        return columns == EMPTY ? Optional.empty() : Optional.of(new CopiedRow(message, columns));
    }

    @Override
    public boolean isEmpty(int column) {
        return length[column - 1] == EMPTY;
    }

    @Override
    public boolean flag(int column) {
        return !isEmpty(column) && message.get(from[column - 1]) != 0;
    }

    @Override
    public long number(int column) {
        return message.getLong(from[column - 1]);
    }

    @Override
    public byte[] bytes(int column) {
        if (isEmpty(column)) {
            return null;
        }
        byte[] copy = new byte[length[column - 1]];
        message.get(from[column - 1], copy);
        return copy;
    }
}
