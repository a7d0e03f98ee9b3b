package org.cityedms.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;
import static org.junit.Assume.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.Test;

public class BenchmarksTest {

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8);

    @Test
    public void withoutNameListsTheBenchmarks() throws Exception {
        assertThat(Benchmarks.run(List.of("--root", "."), out)).isZero();
        assertThat(bytes.toString(StandardCharsets.UTF_8)).contains("startup");
    }

    @Test
    public void unknownNameFailsAndSaysWhatThereIs() throws Exception {
        assertThat(Benchmarks.run(List.of("--root", ".", "absent"), out)).isEqualTo(2);
        assertThat(bytes.toString(StandardCharsets.UTF_8)).contains("absent", "startup");
    }

    @Test
    public void eachFigureIsOneJsonLineAfterTheTable() {
        Benchmarks.report(List.of(Figure.atMost("startup.first-request", 4.5, "s", 10)), out);
        assertThat(bytes.toString(StandardCharsets.UTF_8).lines())
                .last()
                .isEqualTo(
                        "{\"name\":\"startup.first-request\",\"value\":4.5,\"unit\":\"s\","
                                + "\"limit\":10.0,\"ratio\":0.45}");
    }

    @Test
    public void medianIsTheMiddleOrTheMeanOfTheTwo() {
        assertThat(Samples.median(List.of(3.0, 1.0, 2.0))).isEqualTo(2.0, within(1e-9));
        assertThat(Samples.median(List.of(4.0, 1.0, 2.0, 3.0))).isEqualTo(2.5, within(1e-9));
    }

    @Test
    public void figureThatMustBeLargeBreaksItsLimitBelowIt() {
        assertThat(Figure.atLeast("chain", 100_000, "/s", 200_000).ratio())
                .isEqualTo(2.0, within(1e-9));
        assertThat(Figure.atLeast("chain", 400_000, "/s", 200_000).ratio())
                .isEqualTo(0.5, within(1e-9));
    }

    @Test
    public void unknownArgumentFailsAndSaysWhatThereIs() throws Exception {
        List<String> startupOfEntries = List.of("--root", ".", "startup", "--entries", "5");
        assertThat(Benchmarks.run(startupOfEntries, out)).isEqualTo(2);
        assertThat(bytes.toString(StandardCharsets.UTF_8)).contains("--entries", "register-list");
    }

    @Test
    public void argumentsAreNumbers() {
        Arguments arguments = Arguments.parse(List.of("--entries", "500"), Set.of("entries"));
        assertThat(arguments.number("entries", 7)).isEqualTo(500);
        assertThat(arguments.number("total", 7)).isEqualTo(7);
        for (String wrong : List.of("0", "-1", "x", "", "999999999", "9999999999")) {
            assertThatIllegalArgumentException()
                    .as(wrong)
                    .isThrownBy(
                            () -> Arguments.parse(List.of("--entries", wrong), Set.of("entries")));
        }
    }

    @Test
    public void folderOfAnArgumentIsNoNumber() {
        Arguments arguments =
                Arguments.parse(List.of("--data", "kept", "--tasks", "5"), Set.of("data", "tasks"));
        assertThat(arguments.folder()).contains(Path.of("kept").toAbsolutePath());
        assertThat(arguments.number("tasks", 7)).isEqualTo(5);
        assertThat(Arguments.parse(List.of(), Set.of("data")).folder()).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Arguments.parse(List.of("--data"), Set.of("data")));
    }

    /**
     * In a process of its own, without the classes of the AMP: the stand-in brings them, as when it
     * is run by its command. Fails where a filled letter is unlike a real one, where a task is lost
     * or there twice, and where a tray or a board shows other lines than the statement by hand.
     */
    @Test
    public void controlRunsSmall() throws Exception {
        Path root = Path.of("../..").toRealPath();
        try (Stream<Path> amps = Files.list(root.resolve("city-edms-platform/target"))) {
            assumeTrue(
                    "needs the AMP, as 'mvn verify' makes it",
                    amps.anyMatch(file -> file.toString().endsWith(".amp")));
        }
        Path printed = Files.createTempFile("control", ".log");
        Process process =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-cp",
                                classPathWithoutModule(),
                                Benchmarks.class.getName(),
                                "--root",
                                root.toString(),
                                "control",
                                "--tasks",
                                "400",
                                "--seconds",
                                "3",
                                "--models",
                                "10")
                        .redirectErrorStream(true)
                        .redirectOutput(printed.toFile())
                        .start();
        try {
            assertThat(process.waitFor(15, TimeUnit.MINUTES)).isTrue();
        } finally {
            process.destroyForcibly();
        }
        assertThat(process.exitValue()).as(Files.readString(printed)).isZero();
        assertThat(Files.readString(printed))
                .contains("each as it was answered")
                .contains("\"control.tray.p95\"", "\"control.board.p95\"", "\"control.letters\"");
        Files.delete(printed);
    }

    private static String classPathWithoutModule() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator, -1))
                .filter(entry -> !entry.contains("city-edms-platform"))
                .collect(Collectors.joining(File.pathSeparator));
    }
}
