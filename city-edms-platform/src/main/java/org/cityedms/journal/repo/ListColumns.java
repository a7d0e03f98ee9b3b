package org.cityedms.journal.repo;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.sql.SQLException;
import java.util.Arrays;

/** The columns that lists show: each must be what the card says, or empty where it says nothing. */
final class ListColumns {
    /** Members of the card, in the order of the columns. */
    private static final byte[][] MEMBERS = {
        "documentKind".getBytes(US_ASCII),
        "summary".getBytes(US_ASCII),
        "correspondent".getBytes(US_ASCII),
        "correspondentNumber".getBytes(US_ASCII),
        "correspondentDate".getBytes(US_ASCII)
    };

    private static final byte[] QUOTE = "\"".getBytes(US_ASCII);
    private static final int NOWHERE = -1;

    private final byte[][] values;

    private ListColumns(byte[][] values) {
        this.values = values;
    }

    static ListColumns read(StoredRow row, int first) throws SQLException {
        byte[][] values = new byte[MEMBERS.length][];
        for (int at = 0; at < values.length; at++) {
            values[at] = row.bytes(first + at);
        }
        return new ListColumns(values);
    }

    /**
     * @param card canonical JSON of an object
     */
    boolean agreeWith(byte[] card, CanonicalBytes scratch) {
        int[] places = places(card);
        for (int at = 0; at < values.length; at++) {
            if (values[at] == null) {
                if (places[at] != NOWHERE) {
                    return false;
                }
            } else {
                scratch.clear();
                scratch.text(values[at]).raw(QUOTE);
                if (!scratch.standsIn(card, places[at])) {
                    return false;
                }
            }
        }
        return true;
    }

    /** Where the text of each member begins, after its quote. */
    private static int[] places(byte[] card) {
        int[] places = new int[MEMBERS.length];
        Arrays.fill(places, NOWHERE);
        int depth = 0;
        for (int at = 0; at < card.length; at++) {
            switch (card[at]) {
                case '{', '[' -> depth++;
                case '}', ']' -> depth--;
                case '"' -> {
                    int end = closingQuote(card, at + 1);
                    if (depth == 1 && end + 2 < card.length && card[end + 1] == ':') {
                        note(card, at + 1, end, places);
                    }
                    at = end;
                }
                default -> {
                    // Numbers, literals and separators: nothing to note.
                }
            }
        }
        return places;
    }

    private static void note(byte[] card, int from, int end, int[] places) {
        for (int at = 0; at < MEMBERS.length; at++) {
            byte[] name = MEMBERS[at];
            if (Arrays.equals(card, from, end, name, 0, name.length)) {
                places[at] = end + 3;
            }
        }
    }

    private static int closingQuote(byte[] json, int from) {
        int at = from;
        while (at < json.length && json[at] != '"') {
            at += json[at] == '\\' ? 2 : 1;
        }
        return at;
    }
}
