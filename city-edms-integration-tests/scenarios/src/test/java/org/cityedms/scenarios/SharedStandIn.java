package org.cityedms.scenarios;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.Stream;
import org.cityedms.scenarios.client.StandIn;

/**
 * The one stand-in of all scenarios of a process, started by the first that asks for it and stopped
 * with the JVM.
 */
final class SharedStandIn {

    static final Path ROOT =
            Path.of(System.getProperty("city-edms.root", "../..")).toAbsolutePath().normalize();

    /** Scenarios run in several processes, each with a stand-in of its own. */
    private static final String FORK = System.getProperty("city-edms.fork", "1");

    static final Map<String, String> DEMO =
            Map.of("city-edms.demo.enabled", "true", "city-edms.demo.at-once", "true");

    private static StandIn running;
    private static String failure;

    private SharedStandIn() {}

    static synchronized URI address() {
        if (failure != null) {
            // What did not start for the first scenario does not start for the next.
            throw new IllegalStateException(failure);
        }
        if (running == null) {
            running = start();
            Runtime.getRuntime().addShutdownHook(new Thread(running::close));
        }
        return running.address();
    }

    /** An empty folder for the data of one process. */
    static Path emptyFolder(String name) throws IOException {
        Path folder = Path.of("target", "stand-in", name).toAbsolutePath();
        if (Files.exists(folder)) {
            try (Stream<Path> old = Files.walk(folder)) {
                for (Path path : old.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
        return folder;
    }

    private static StandIn start() {
        try {
            return StandIn.start(ROOT, emptyFolder("shared-" + FORK), StandIn.freePort(), DEMO);
        } catch (IOException | IllegalStateException e) {
            failure = e.getMessage();
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
