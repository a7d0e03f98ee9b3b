package org.cityedms.benchmarks;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Stream;
import org.cityedms.embedded.boot.EmbeddedAcs;
import org.cityedms.embedded.boot.Options;

/**
 * A benchmark on the beans of the AMP, in a stand-in of this process: on an empty folder, or on the
 * one that is named, which stays.
 */
record InRepository(
        String name,
        String description,
        Set<String> arguments,
        Class<? extends RepositoryWork> work)
        implements Benchmark {

    @Override
    public List<Figure> run(Path root, Arguments numbers, PrintStream progress) throws Exception {
        Optional<Path> kept = numbers.folder();
        Path data =
                kept.isPresent()
                        ? Files.createDirectories(kept.get())
                        : Files.createTempDirectory("city-edms-" + name + "-");
        try (EmbeddedAcs acs =
                        EmbeddedAcs.start(new Options(amp(root), data, 0, new Properties()));
                BesideModule loader = new BesideModule(acs.context().getClassLoader())) {
            progress.printf("The repository has started in %s%n", data);
            return loader.beside(work).run(acs.context(), numbers, progress);
        } finally {
            if (kept.isEmpty()) {
                Folders.delete(data);
            }
        }
    }

    private static Path amp(Path root) throws IOException {
        try (Stream<Path> files = Files.list(root.resolve("city-edms-platform/target"))) {
            return files.filter(file -> file.toString().endsWith(".amp")).findFirst().orElseThrow();
        }
    }
}
