package org.cityedms.journal;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * JSON in the one form that is hashed: RFC 8785 (JSON Canonicalization Scheme) for objects, arrays,
 * strings, whole numbers and booleans. Members stand in the order of UTF-16 units, nothing is
 * padded, and only what must be escaped is.
 *
 * <p>Fractions are refused: no act carries one, and their printing is where implementations of the
 * scheme differ. Whole numbers are those a double holds exactly (section 3.2.2.3).
 */
public final class CanonicalJson {
    private static final long MAXIMUM_EXACT = 9_007_199_254_740_991L;
    private static final char[] HEX = "0123456789abcdef".toCharArray();

    private CanonicalJson() {}

    /**
     * Writes an object. Members whose value is {@code null} are left out.
     *
     * @param members strings, {@link Integer}, {@link Long}, {@link Boolean}, lists and maps of
     *     these
     * @throws IllegalArgumentException for any other value, a number out of range or half a
     *     surrogate pair
     */
    public static String object(Map<String, ?> members) {
        StringBuilder out = new StringBuilder(512);
        appendObject(members, out);
        return out.toString();
    }

    /** Writes an array of what {@link #object} takes as values. */
    public static String array(List<?> values) {
        StringBuilder out = new StringBuilder(512);
        appendArray(values, out);
        return out.toString();
    }

    /** Writes one string with its quotes. */
    public static String string(String text) {
        StringBuilder out = new StringBuilder(text.length() + 2);
        appendString(text, out);
        return out.toString();
    }

    private static void append(Object value, StringBuilder out) {
        if (value instanceof String text) {
            appendString(text, out);
        } else if (value instanceof Raw raw) {
            out.append(raw.json());
        } else if (value instanceof Integer || value instanceof Long) {
            appendNumber(((Number) value).longValue(), out);
        } else if (value instanceof Boolean) {
            out.append(value);
        } else if (value instanceof Map<?, ?> map) {
            appendObject(map, out);
        } else if (value instanceof List<?> list) {
            appendArray(list, out);
        } else {
            throw new IllegalArgumentException("No canonical form for " + value);
        }
    }

    private static void appendObject(Map<?, ?> members, StringBuilder out) {
        out.append('{');
        String separator = "";
        for (Map.Entry<String, Object> member : sorted(members).entrySet()) {
            out.append(separator);
            appendString(member.getKey(), out);
            out.append(':');
            append(member.getValue(), out);
            separator = ",";
        }
        out.append('}');
    }

    private static Map<String, Object> sorted(Map<?, ?> members) {
        Map<String, Object> sorted = new TreeMap<>();
        members.forEach(
                (name, value) -> {
                    if (value != null) {
                        sorted.put((String) name, value);
                    }
                });
        return sorted;
    }

    private static void appendArray(List<?> values, StringBuilder out) {
        out.append('[');
        String separator = "";
        for (Object value : values) {
            out.append(separator);
            append(value, out);
            separator = ",";
        }
        out.append(']');
    }

    private static void appendNumber(long number, StringBuilder out) {
        if (Math.abs(number) > MAXIMUM_EXACT) {
            throw new IllegalArgumentException("No canonical form for " + number);
        }
        out.append(number);
    }

    private static void appendString(String text, StringBuilder out) {
        out.append('"');
        for (int at = 0; at < text.length(); at++) {
            appendUnit(text, at, out);
        }
        out.append('"');
    }

    private static void appendUnit(String text, int at, StringBuilder out) {
        char c = text.charAt(at);
        switch (c) {
            case '"' -> out.append("\\\"");
            case '\\' -> out.append("\\\\");
            case '\b' -> out.append("\\b");
            case '\t' -> out.append("\\t");
            case '\n' -> out.append("\\n");
            case '\f' -> out.append("\\f");
            case '\r' -> out.append("\\r");
            default -> {
                if (c < ' ') {
                    out.append("\\u00").append(HEX[c >> 4]).append(HEX[c & 15]);
                } else {
                    refuseLoneSurrogate(text, at);
                    out.append(c);
                }
            }
        }
    }

    private static void refuseLoneSurrogate(String text, int at) {
        char c = text.charAt(at);
        boolean lone =
                Character.isHighSurrogate(c)
                        ? at + 1 == text.length() || !Character.isLowSurrogate(text.charAt(at + 1))
                        : Character.isLowSurrogate(c)
                                && (at == 0 || !Character.isHighSurrogate(text.charAt(at - 1)));
        if (lone) {
            throw new IllegalArgumentException("Half a surrogate pair at " + at);
        }
    }

    /** A value that is canonical JSON already, e.g. a stored card. */
    public record Raw(String json) {}
}
