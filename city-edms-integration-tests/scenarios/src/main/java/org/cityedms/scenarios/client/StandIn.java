package org.cityedms.scenarios.client;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;

/**
 * The stand-in as a process of its own, started from the built files as <code>run.sh</code> starts
 * it.
 */
public final class StandIn implements AutoCloseable {
    private static final int FIRST_PORT = 8161;
    private static final int LAST_PORT = 8399;
    private static final int TRIES = 1000;

    /** Which of the processes that run scenarios beside each other; 0 of a single one. */
    private static final int FORK = Integer.getInteger("city-edms.fork", 0);

    private static final int FORKS = 4;
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final Process process;
    private final int port;
    private final Path log;

    private StandIn(Process process, int port, Path log) {
        this.process = process;
        this.port = port;
        this.log = log;
    }

    /**
     * Starts the process and returns at once.
     *
     * @param root the checkout that was built
     * @param data where database and contents are kept; what is there already is served again
     */
    public static StandIn launch(Path root, Path data, int port, Map<String, String> properties)
            throws IOException {
        Path home = root.resolve("city-edms-integration-tests/embedded-acs");
        Files.createDirectories(data);
        Path log = Files.createTempFile(data, "stand-in-", ".log");
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("@" + home.resolve("jvm.options"));
        command.add("-jar");
        command.add(built(home.resolve("target"), "embedded-acs-[0-9]*.jar").toString());
        command.add("--amp");
        command.add(
                built(root.resolve("city-edms-platform/target"), "city-edms-platform-[0-9]*.amp")
                        .toString());
        command.addAll(List.of("--data", data.toString(), "--port", Integer.toString(port)));
        properties.forEach(
                (key, value) -> command.addAll(List.of("--property", key + "=" + value)));
        Process process =
                new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectOutput(log.toFile())
                        .start();
        return new StandIn(process, port, log);
    }

    /** Starts the process and waits until it says that it serves. */
    public static StandIn start(Path root, Path data, int port, Map<String, String> properties)
            throws IOException, InterruptedException {
        StandIn standIn = launch(root, data, port, properties);
        standIn.awaitReady();
        return standIn;
    }

    /**
     * A port that nobody listens on, of 8161 to 8399: a fixed range, to be found again in the list
     * of processes. By chance within it, so that two runs on one machine do not both find the same
     * one free before either listens; processes of one run have none in common.
     */
    public static int freePort() {
        return ThreadLocalRandom.current()
                .ints(FIRST_PORT, LAST_PORT + 1)
                .limit(TRIES)
                .filter(port -> FORK == 0 || port % FORKS == FORK % FORKS)
                .filter(StandIn::isFree)
                .findFirst()
                .orElseThrow();
    }

    private static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket(port)) {
            return socket.isBound();
        } catch (IOException taken) {
            return false;
        }
    }

    public URI address() {
        return URI.create("http://localhost:" + port + "/alfresco");
    }

    public long pid() {
        return process.pid();
    }

    public Path log() {
        return log;
    }

    public boolean isAlive() {
        return process.isAlive();
    }

    /**
     * Ends the process at once, without a chance to tidy up; the database below it is left alone.
     */
    public void kill() throws InterruptedException {
        process.destroyForcibly();
        process.waitFor();
    }

    /** As a power cut does: ends the process and the database below it at once. */
    public void killWithDatabase() throws InterruptedException {
        List<ProcessHandle> family = process.descendants().toList();
        kill();
        family.forEach(ProcessHandle::destroyForcibly);
    }

    /** Waits until the process ends by itself, and answers its exit code. */
    public int awaitEnd() throws InterruptedException {
        if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
            throw new IllegalStateException("still runs; log: " + log);
        }
        return process.exitValue();
    }

    /** As Ctrl-C does. */
    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(60, TimeUnit.SECONDS)) {
                killWithDatabase();
                throw new IllegalStateException("did not stop within 60 s; log: " + log);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            process.destroyForcibly();
        }
    }

    private void awaitReady() throws IOException, InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (Files.readString(log).lines().noneMatch(line -> line.startsWith("READY "))) {
            if (!process.isAlive() || System.nanoTime() > end) {
                killWithDatabase();
                throw new IllegalStateException("the stand-in did not start:\n" + tail());
            }
            Thread.sleep(50);
        }
    }

    private String tail() throws IOException {
        List<String> lines = Files.readAllLines(log);
        return String.join("\n", lines.subList(Math.max(0, lines.size() - 60), lines.size()));
    }

    private static Path built(Path folder, String pattern) throws IOException {
        if (Files.isDirectory(folder)) {
            try (DirectoryStream<Path> found = Files.newDirectoryStream(folder, pattern)) {
                for (Path file : found) {
                    return file;
                }
            }
        }
        throw new IllegalStateException(
                "not built: " + folder + "/" + pattern + "; run `mvn -DskipTests package` first");
    }
}
