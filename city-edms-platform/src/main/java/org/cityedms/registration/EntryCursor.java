package org.cityedms.registration;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A place between two lines of an ordered list, and the direction to read from there. Stays right
 * when lines are added meanwhile.
 *
 * @param onwards whether to read on in the order of the list, or back towards its beginning
 * @param key what the line beside the place is ordered by, as a text
 * @param entry identity of that line
 */
public record EntryCursor(boolean onwards, String key, long entry) {
    /** More than the longest key needs. */
    public static final int MAXIMUM_LENGTH = 1_500;

    private static final Pattern FORM = Pattern.compile("([on])([0-9]{1,18})\\.([A-Za-z0-9_-]*)");

    public static Optional<EntryCursor> parse(String text) {
        if (text.length() > MAXIMUM_LENGTH) {
            return Optional.empty();
        }
        Matcher matcher = FORM.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        return decoded(matcher.group(3))
                .map(
                        key ->
                                new EntryCursor(
                                        matcher.group(1).equals("o"),
                                        key,
                                        Long.parseLong(matcher.group(2))));
    }

    private static Optional<String> decoded(String base64) {
        try {
            String key =
                    StandardCharsets.UTF_8
                            .newDecoder()
                            .decode(ByteBuffer.wrap(Base64.getUrlDecoder().decode(base64)))
                            .toString();
            return key.indexOf('\0') < 0 ? Optional.of(key) : Optional.empty();
        } catch (IllegalArgumentException | CharacterCodingException notOurs) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return (onwards ? "o" : "n")
                + entry
                + "."
                + Base64.getUrlEncoder()
                        .withoutPadding()
                        .encodeToString(key.getBytes(StandardCharsets.UTF_8));
    }
}
