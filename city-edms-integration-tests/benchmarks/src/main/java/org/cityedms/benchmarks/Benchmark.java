package org.cityedms.benchmarks;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/** Something that can be measured by its name. */
interface Benchmark {

    String name();

    String description();

    /** What numbers it takes on the command line. */
    default Set<String> arguments() {
        return Set.of();
    }

    /**
     * Measures; takes as long as it takes.
     *
     * @param root the checkout that was built
     * @param progress where to tell what is going on
     */
    List<Figure> run(Path root, Arguments arguments, PrintStream progress) throws Exception;
}
