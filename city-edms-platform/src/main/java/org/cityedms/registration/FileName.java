package org.cityedms.registration;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * Names of files made fit for a repository and for the disks of those who download from it; what
 * came in is trusted with nothing.
 */
public final class FileName {
    /** Characters of the longest name. */
    public static final int MAXIMUM_LENGTH = 255;

    private static final int MAXIMUM_EXTENSION = 16;

    private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0]+");
    private static final Pattern FIRST_DOTS = Pattern.compile("^[ .]+");
    private static final Pattern LAST_DOTS = Pattern.compile("[ .]+$");
    private static final Pattern SLASHES = Pattern.compile("[/\\\\]");

    private FileName() {}

    /**
     * The last step of a path without characters that a file system or Alfresco's {@code
     * cm:filename} constraint refuses; may be empty.
     */
    public static String clean(String raw) {
        String last = raw.substring(Math.max(raw.lastIndexOf('/'), raw.lastIndexOf('\\')) + 1);
        StringBuilder name = new StringBuilder();
        String composed = Normalizer.normalize(last, Normalizer.Form.NFC);
        for (int at = 0; at < composed.length(); at++) {
            char c = composed.charAt(at);
            boolean keep =
                    !Text.isForbidden(composed, at)
                            && !Character.isISOControl(c)
                            && "\"*<>?|:".indexOf(c) < 0;
            name.append(keep ? c : ' ');
        }
        String spaced = SPACES.matcher(name).replaceAll(" ");
        return LAST_DOTS.matcher(FIRST_DOTS.matcher(spaced).replaceAll("")).replaceAll("");
    }

    /**
     * Name of a filed document: its number, then the name it came with, e.g. {@code 01-21-57
     * лист.pdf}.
     */
    public static String numbered(String number, String original) {
        String prefix = clean(SLASHES.matcher(number).replaceAll("-"));
        String rest = clean(original);
        if (rest.isEmpty()) {
            return shortened(prefix, "");
        }
        int dot = rest.lastIndexOf('.');
        boolean hasExtension = dot > 0 && rest.length() - dot <= MAXIMUM_EXTENSION;
        String extension = hasExtension ? rest.substring(dot) : "";
        String stem = hasExtension ? rest.substring(0, dot) : rest;
        return shortened(prefix + " " + stem, extension);
    }

    /** Name of a folder for a title. */
    public static String folder(String title) {
        return shortened(clean(SLASHES.matcher(title).replaceAll("-")), "");
    }

    private static String shortened(String stem, String extension) {
        int room = MAXIMUM_LENGTH - extension.length();
        if (stem.length() <= room) {
            return stem + extension;
        }
        int end = Character.isHighSurrogate(stem.charAt(room - 1)) ? room - 1 : room;
        return LAST_DOTS.matcher(stem.substring(0, end)).replaceAll("") + extension;
    }
}
