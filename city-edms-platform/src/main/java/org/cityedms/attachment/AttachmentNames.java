package org.cityedms.attachment;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.cityedms.registration.FileName;

/** Names of the files of one document: without paths, and no two alike. */
public final class AttachmentNames {
    private static final int MAXIMUM_LENGTH = 200;
    private static final int MAXIMUM_EXTENSION = 16;

    private final Set<String> taken = new HashSet<>();

    /**
     * @param taken names that are there already
     */
    public AttachmentNames(Iterable<String> taken) {
        taken.forEach(name -> this.taken.add(key(name)));
    }

    /** The name, or the same with a number where another file has it. */
    public String free(String wished) {
        String name = FileName.clean(wished);
        int dot = name.lastIndexOf('.');
        boolean extended = dot > 0 && name.length() - dot <= MAXIMUM_EXTENSION;
        String stem = shortened(extended ? name.substring(0, dot) : name);
        String extension = extended ? name.substring(dot) : "";
        String free = stem + extension;
        for (int n = 2; !taken.add(key(free)); n++) {
            free = stem + " (" + n + ")" + extension;
        }
        return free;
    }

    private static String shortened(String stem) {
        if (stem.isEmpty()) {
            return "Додаток";
        }
        if (stem.length() <= MAXIMUM_LENGTH) {
            return stem;
        }
        int end = Character.isHighSurrogate(stem.charAt(MAXIMUM_LENGTH - 1)) ? 1 : 0;
        return stem.substring(0, MAXIMUM_LENGTH - end).strip();
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
