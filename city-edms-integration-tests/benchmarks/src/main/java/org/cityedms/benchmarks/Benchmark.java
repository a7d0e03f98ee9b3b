package org.cityedms.benchmarks;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;

/** Something that can be measured by its name. */
interface Benchmark {

    String name();

    String description();

    /**
     * Measures; takes as long as it takes.
     *
     * @param root the checkout that was built
     * @param progress where to tell what is going on
     */
    List<Figure> run(Path root, PrintStream progress) throws Exception;
}
