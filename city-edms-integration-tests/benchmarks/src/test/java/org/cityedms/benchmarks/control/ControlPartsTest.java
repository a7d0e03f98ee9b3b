package org.cityedms.benchmarks.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.Test;

public class ControlPartsTest {

    @Test
    public void treesHaveSixTasksOnAverage() {
        assertThat(IntStream.range(0, 3000).map(n -> Size.of(n).tasks()).average().orElseThrow())
                .isEqualTo(Size.AVERAGE, within(1e-9));
    }

    @Test
    public void mostLettersAreDone() {
        assertThat(LongStream.range(0, 2000).filter(n -> Fate.of(n).done()).count())
                .isEqualTo(1400);
    }

    @Test
    public void twoThousandLettersOfADayComeWithinTenMinutes() {
        assertThat(Pace.WANTED.lettersOfSecond()).isEqualTo(2000 / (8 * 3600 / 50.0), within(1e-9));
    }

    @Test
    public void spreadTellsWhatMostTookNoLongerThan() {
        List<Long> millions = LongStream.rangeClosed(1, 100).mapToObj(n -> n * 1_000_000).toList();
        Latencies.Spread spread = Latencies.Spread.of(millions);
        assertThat(spread).isEqualTo(new Latencies.Spread(100, 50, 95, 99));
        assertThat(Latencies.Spread.of(List.of())).isEqualTo(new Latencies.Spread(0, 0, 0, 0));
    }

    @Test
    public void momentsAreWrittenAsTheirFormatHasThem() {
        DateTimeFormatter format = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss.SSSSSS");
        Random random = new Random(5);
        for (int n = 0; n < 1000; n++) {
            long micros = random.nextLong(-1_000_000_000_000L, 3_000_000_000_000_000L);
            StringBuilder written = new StringBuilder();
            Moments.write(written, micros);
            LocalDateTime wanted =
                    LocalDateTime.ofEpochSecond(
                            Math.floorDiv(micros, 1_000_000L),
                            (int) Math.floorMod(micros, 1_000_000L) * 1000,
                            ZoneOffset.UTC);
            assertThat(written.toString()).isEqualTo(format.format(wanted));
        }
    }

    @Test
    public void textsAreSplitAtWhatACopySaysOtherwise() {
        Tokens tokens = new Tokens();
        tokens.whole("head1", (out, copy) -> out.append("head2"));
        tokens.within("01-21/7", (out, copy) -> out.append("01-21/8"));
        tokens.within("\"head1\"", (out, copy) -> out.append("\"head2\""));
        assertThat(written(tokens, "head1")).isEqualTo("head2");
        assertThat(written(tokens, "of head1")).isEqualTo("of head1");
        assertThat(written(tokens, "{\"by\": \"head1\", \"n\": \"01-21/7\", \"m\": \"01-21/7\"}"))
                .isEqualTo("{\"by\": \"head2\", \"n\": \"01-21/8\", \"m\": \"01-21/8\"}");
        assertThat(written(tokens, "one\ttwo\n\\")).isEqualTo("one\\ttwo\\n\\\\");
    }

    private static String written(Tokens tokens, String text) {
        StringBuilder out = new StringBuilder();
        tokens.cell(text).write(out, null);
        return out.toString();
    }
}
