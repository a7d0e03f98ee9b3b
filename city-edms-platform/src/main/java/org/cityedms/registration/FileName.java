package org.cityedms.registration;

import java.text.Normalizer;

/**
 * Names of files made fit for a repository and for the disks of those who download from it; what
 * came in is trusted with nothing.
 */
public final class FileName {
    private static final int MAXIMUM_LENGTH = 255;
    private static final int MAXIMUM_EXTENSION = 16;

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
        return name.toString()
                .replaceAll("[\\s\\u00a0]+", " ")
                .replaceAll("^[ .]+", "")
                .replaceAll("[ .]+$", "");
    }

    /**
     * Name of a filed document: its number, then the name it came with, e.g. {@code 01-21-57
     * лист.pdf}.
     */
    public static String numbered(String number, String original) {
        String prefix = clean(number.replaceAll("[/\\\\]", "-"));
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
        return shortened(clean(title.replaceAll("[/\\\\]", "-")), "");
    }

    private static String shortened(String stem, String extension) {
        int room = MAXIMUM_LENGTH - extension.length();
        if (stem.length() <= room) {
            return stem + extension;
        }
        int end = Character.isHighSurrogate(stem.charAt(room - 1)) ? room - 1 : room;
        return stem.substring(0, end).replaceAll("[ .]+$", "") + extension;
    }
}
