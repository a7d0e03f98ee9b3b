package org.cityedms.migration;

import java.time.Instant;
import java.util.List;

/**
 * What ended a check or an import before its end (чому зупинено).
 *
 * @param code {@link #CONNECTION}, {@link #PROGRAM}, or code of the problem with the file
 * @param arguments values that its texts speak of
 */
public record ImportFailure(String code, List<String> arguments, Instant at) {
    /** The database or the file was out of reach for a while; going on helps. */
    public static final String CONNECTION = "import-stopped-connection";

    /** A fault of the program: going on meets it again until it is mended. */
    public static final String PROGRAM = "import-stopped-program";

    public ImportFailure {
        arguments = List.copyOf(arguments);
    }

    /** Whether it is what going on may overcome. */
    public boolean passing() {
        return code.equals(CONNECTION);
    }
}
