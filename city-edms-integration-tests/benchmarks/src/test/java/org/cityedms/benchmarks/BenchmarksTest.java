package org.cityedms.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
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
        Benchmarks.report(List.of(new Figure("startup.first-request", 4.5, "s", 10)), out);
        assertThat(bytes.toString(StandardCharsets.UTF_8).lines())
                .last()
                .isEqualTo(
                        "{\"name\":\"startup.first-request\",\"value\":4.5,\"unit\":\"s\","
                                + "\"limit\":10.0,\"ratio\":0.45}");
    }

    @Test
    public void medianIsTheMiddleOrTheMeanOfTheTwo() {
        assertThat(Startup.median(Stream.of(3.0, 1.0, 2.0))).isEqualTo(2.0, within(1e-9));
        assertThat(Startup.median(Stream.of(4.0, 1.0, 2.0, 3.0))).isEqualTo(2.5, within(1e-9));
    }
}
