package org.cityedms.journal.repo;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Canonical JSON written from UTF-8 to UTF-8, into one buffer used again and again: what {@link
 * org.cityedms.journal.CanonicalJson} does for one line, for a million.
 */
final class CanonicalBytes {
    private static final byte[] HEX = "0123456789abcdef".getBytes(StandardCharsets.US_ASCII);

    private byte[] buffer = new byte[2048];
    private int length;

    void clear() {
        length = 0;
    }

    int length() {
        return length;
    }

    /** Writes bytes as they are. */
    CanonicalBytes raw(byte[] bytes) {
        ensure(bytes.length);
        System.arraycopy(bytes, 0, buffer, length, bytes.length);
        length += bytes.length;
        return this;
    }

    CanonicalBytes number(long value) {
        return raw(Long.toString(value).getBytes(StandardCharsets.US_ASCII));
    }

    /** Writes bytes as hexadecimal digits. */
    CanonicalBytes hex(byte[] bytes) {
        ensure(bytes.length * 2);
        for (byte b : bytes) {
            buffer[length++] = HEX[(b >> 4) & 15];
            buffer[length++] = HEX[b & 15];
        }
        return this;
    }

    /** Writes a text with what must be escaped escaped, without quotes. */
    CanonicalBytes text(byte[] utf8) {
        ensure(utf8.length * 6);
        for (byte b : utf8) {
            if (b < 0 || (b >= ' ' && b != '"' && b != '\\')) {
                buffer[length++] = b;
            } else {
                escape(b);
            }
        }
        return this;
    }

    private void escape(byte b) {
        buffer[length++] = '\\';
        switch (b) {
            case '"', '\\' -> buffer[length++] = b;
            case '\b' -> buffer[length++] = 'b';
            case '\t' -> buffer[length++] = 't';
            case '\n' -> buffer[length++] = 'n';
            case '\f' -> buffer[length++] = 'f';
            case '\r' -> buffer[length++] = 'r';
            default -> {
                buffer[length++] = 'u';
                buffer[length++] = '0';
                buffer[length++] = '0';
                buffer[length++] = HEX[b >> 4];
                buffer[length++] = HEX[b & 15];
            }
        }
    }

    /** Whether these bytes stand in {@code text} at a place. */
    boolean standsIn(byte[] text, int at) {
        return at >= 0
                && at + length <= text.length
                && Arrays.equals(buffer, 0, length, text, at, at + length);
    }

    private void ensure(int more) {
        if (length + more > buffer.length) {
            buffer = Arrays.copyOf(buffer, Math.max(buffer.length * 2, length + more));
        }
    }
}
