package org.cityedms.correspondence;

import java.io.ByteArrayOutputStream;
import org.cityedms.registration.SearchKey;

/**
 * The order of the Ukrainian alphabet (Ґ after Г, І after И) as bytes that any database sorts
 * rightly, also one whose locale knows no Ukrainian. Not by Java's collator: that one takes Ґ for a
 * kind of Г, and keys that are stored must not depend on the version of the JDK.
 */
public final class UkrainianOrder {
    private static final String ALPHABET = "абвгґдеєжзиіїйклмнопрстуфхцчшщьюя";
    private static final int SPACE = 0x01;
    private static final int DIGITS = 0x10;
    private static final int LETTERS = 0x20;

    /** Letters of other languages, in the order of Unicode. */
    private static final int FOREIGN = 0xF0;

    /** Beginnings alike that far are told apart by nothing a reader would notice. */
    private static final int LONGEST = 100;

    private UkrainianOrder() {}

    /** Word by word; what is neither letter nor digit makes no difference. */
    public static byte[] key(String text) {
        ByteArrayOutputStream key = new ByteArrayOutputStream();
        String start = text.substring(0, Math.min(text.length(), LONGEST));
        SearchKey.of(start).replace('-', ' ').codePoints().forEach(c -> append(c, key));
        return key.toByteArray();
    }

    private static void append(int c, ByteArrayOutputStream key) {
        int place = ALPHABET.indexOf(c);
        if (place >= 0) {
            key.write(LETTERS + place);
        } else if (Character.isDigit(c)) {
            key.write(DIGITS + Character.digit(c, 10));
        } else if (Character.isLetter(c)) {
            key.write(FOREIGN);
            key.write(c >> 16);
            key.write(c >> 8);
            key.write(c);
        } else if (c == ' ' && key.size() > 0) {
            key.write(SPACE);
        }
    }
}
