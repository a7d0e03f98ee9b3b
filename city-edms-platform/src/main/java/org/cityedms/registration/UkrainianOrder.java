package org.cityedms.registration;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.Comparator;
import java.util.function.Function;

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

    /** Things by one of their texts; texts that only punctuation tells apart stand by Unicode. */
    public static <T> Comparator<T> by(Function<T, String> text) {
        return Comparator.<T, byte[]>comparing(
                        text.andThen(UkrainianOrder::key), Arrays::compareUnsigned)
                .thenComparing(text);
    }

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
