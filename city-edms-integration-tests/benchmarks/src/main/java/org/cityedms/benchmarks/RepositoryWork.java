package org.cityedms.benchmarks;

import java.io.PrintStream;
import java.util.List;
import org.springframework.context.ApplicationContext;

/** What is measured inside a repository that was started for it. */
public interface RepositoryWork {
    List<Figure> run(ApplicationContext repository, Arguments arguments, PrintStream progress)
            throws Exception;
}
