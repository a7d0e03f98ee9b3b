package org.cityedms.embedded.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.pholser.junit.quickcheck.Property;
import com.pholser.junit.quickcheck.generator.InRange;
import com.pholser.junit.quickcheck.runner.JUnitQuickcheck;
import java.util.Optional;
import org.junit.Test;
import org.junit.runner.RunWith;

@RunWith(JUnitQuickcheck.class)
public class ByteRangeTest {
    @Test
    public void theFormsOfRfc9110() {
        assertThat(ByteRange.of("bytes=0-4", 10)).contains(new ByteRange(0, 4));
        assertThat(ByteRange.of("bytes=5-", 10)).contains(new ByteRange(5, 9));
        assertThat(ByteRange.of("bytes=-3", 10)).contains(new ByteRange(7, 9));
        assertThat(ByteRange.of("bytes=5-100", 10)).contains(new ByteRange(5, 9));
        assertThat(ByteRange.of("bytes=-30", 10)).contains(new ByteRange(0, 9));
    }

    @Test
    public void whatCannotBeSatisfiedIsEmpty() {
        assertThat(ByteRange.of("bytes=10-", 10).orElseThrow().isEmpty()).isTrue();
        assertThat(ByteRange.of("bytes=-0", 10).orElseThrow().isEmpty()).isTrue();
        assertThat(ByteRange.of("bytes=0-", 0).orElseThrow().isEmpty()).isTrue();
    }

    @Test
    public void malformedAndSeveralRangesMeanTheWhole() {
        for (String header :
                new String[] {
                    null,
                    "",
                    "bytes",
                    "bytes=",
                    "bytes=-",
                    "bytes=4-2",
                    "bytes=0-1,3-4",
                    "lines=1-2",
                    "bytes=a-b",
                    "bytes=99999999999999999999-"
                }) {
            assertThat(ByteRange.of(header, 10)).as(header).isEmpty();
        }
    }

    @Property(trials = 500)
    public void aRangeNeverLeavesTheContent(
            @InRange(min = "0", max = "1000") long size,
            @InRange(min = "0", max = "2000") long first,
            @InRange(min = "0", max = "2000") long last) {
        for (String header :
                new String[] {
                    "bytes=" + first + "-" + last, "bytes=" + first + "-", "bytes=-" + last
                }) {
            Optional<ByteRange> range = ByteRange.of(header, size);
            if (range.isPresent() && !range.get().isEmpty()) {
                assertThat(range.get().first()).isBetween(0L, size - 1);
                assertThat(range.get().last()).isBetween(range.get().first(), size - 1);
            }
        }
    }

    @Property(trials = 300)
    public void anyHeaderIsReadOrPassedOver(String header) {
        assertThat(ByteRange.of("bytes=" + header, 10)).isNotNull();
    }
}
