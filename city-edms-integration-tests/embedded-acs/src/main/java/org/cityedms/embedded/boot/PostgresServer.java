package org.cityedms.embedded.boot;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A real PostgreSQL on a data directory that stays. Runs in its own session, so that Ctrl-C reaches
 * us first; a server left by a killed process is stopped before its data is opened again.
 */
public final class PostgresServer implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(PostgresServer.class);
    private static final long STOP_SECONDS = 60;

    private final Path home;
    private final Path data;
    private final int port;

    private PostgresServer(Path home, Path data, int port) {
        this.home = home;
        this.data = data;
        this.port = port;
    }

    public static PostgresServer start(Path data) throws IOException {
        Path home =
                PostgresBinaries.unpacked(
                        Path.of(System.getProperty("java.io.tmpdir"), "city-edms-postgresql"));
        PostgresServer server = new PostgresServer(home, data.toAbsolutePath(), freePort());
        if (!Files.exists(data.resolve("PG_VERSION"))) {
            server.create();
        }
        server.stopLeftOver();
        server.run(
                "pg_ctl",
                "start",
                "-w",
                "-t",
                "60",
                "-D",
                server.data.toString(),
                "-l",
                server.data.resolveSibling("postgres.log").toString(),
                "-o",
                server.settings());
        return server;
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private void create() throws IOException {
        // Half an initdb leaves no PG_VERSION we could trust: make it beside, then rename.
        Path fresh = data.resolveSibling(data.getFileName() + ".new");
        run(
                "initdb",
                "-A",
                "trust",
                "-U",
                "postgres",
                "-E",
                "UTF-8",
                "--locale=C.UTF-8",
                "--no-instructions",
                "-N",
                "-D",
                fresh.toString());
        Files.move(fresh, data, StandardCopyOption.ATOMIC_MOVE);
    }

    private String settings() {
        return String.join(
                " ",
                "-p " + port,
                "-c listen_addresses=127.0.0.1",
                "-c unix_socket_directories=''",
                "-c max_connections=120",
                "-c timezone=UTC");
    }

    /** After kill -9 of our process the server may live on, or its pid may be another's now. */
    private void stopLeftOver() throws IOException {
        Path pidFile = data.resolve("postmaster.pid");
        if (!Files.exists(pidFile)) {
            return;
        }
        List<String> lines = Files.readAllLines(pidFile);
        Optional<ProcessHandle> process =
                lines.isEmpty()
                        ? Optional.empty()
                        : ProcessHandle.of(Long.parseLong(lines.get(0).trim()));
        if (process.isPresent() && isServerOfThisData(process.get())) {
            LOG.warn("Stopping PostgreSQL {} left by a run that was killed", process.get().pid());
            run(
                    "pg_ctl",
                    "stop",
                    "-w",
                    "-m",
                    "fast",
                    "-t",
                    String.valueOf(STOP_SECONDS),
                    "-D",
                    data.toString());
        } else {
            Files.deleteIfExists(pidFile);
        }
    }

    private boolean isServerOfThisData(ProcessHandle process) throws IOException {
        Path commandLine = Path.of("/proc", String.valueOf(process.pid()), "cmdline");
        if (!Files.exists(commandLine)) {
            return process.info().command().orElse("").contains("postgres");
        }
        String command = Files.readString(commandLine);
        return command.contains("postgres") && command.contains(data.toString());
    }

    public String jdbcUrl() {
        return "jdbc:postgresql://127.0.0.1:"
                + port
                + "/postgres?user=postgres&ApplicationName=embedded-acs";
    }

    private void run(String program, String... args) throws IOException {
        List<String> command = new ArrayList<>();
        if ("root".equals(System.getProperty("user.name"))) {
            // PostgreSQL refuses root; in a user namespace of its own it sees nobody.
            command.addAll(List.of("unshare", "-U"));
        }
        command.add(home.resolve("bin").resolve(program).toString());
        command.addAll(List.of(args));
        Path output = Files.createTempFile("embedded-acs", ".out");
        try {
            Process process =
                    new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(output.toFile())
                            .start();
            int status = process.waitFor();
            if (status != 0) {
                throw new IOException(
                        program
                                + " failed with "
                                + status
                                + ": "
                                + Files.readString(output).trim());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted while running " + program, e);
        } finally {
            Files.deleteIfExists(output);
        }
    }

    @Override
    public void close() throws IOException {
        run(
                "pg_ctl",
                "stop",
                "-w",
                "-m",
                "fast",
                "-t",
                String.valueOf(STOP_SECONDS),
                "-D",
                data.toString());
    }
}
