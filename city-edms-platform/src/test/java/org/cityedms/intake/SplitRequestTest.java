package org.cityedms.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import org.cityedms.intake.SplitRequest.Range;
import org.cityedms.problem.ProblemException;
import org.junit.Test;

public class SplitRequestTest {
    private static SplitRequest request(Range... ranges) {
        return new SplitRequest(Arrays.asList(ranges));
    }

    @Test
    public void ranges_inOrderWithGaps_areTaken() {
        assertThat(request(new Range(1, 2), new Range(4, 4)).validated())
                .containsExactly(new PageRange(1, 2), new PageRange(4, 4));
    }

    @Test
    public void ranges_overlappingBackwardsOrIncomplete_areRefused() {
        for (SplitRequest wrong :
                List.of(
                        request(),
                        new SplitRequest(null),
                        request((Range) null),
                        request(new Range(1, null)),
                        request(new Range(0, 1)),
                        request(new Range(2, 1)),
                        request(new Range(1, 3), new Range(3, 4)),
                        request(new Range(3, 4), new Range(1, 2)))) {
            assertThatThrownBy(wrong::validated)
                    .as(wrong.toString())
                    .isInstanceOf(ProblemException.class);
        }
    }

    @Test
    public void ranges_behindTheLastPage_areRefused() {
        List<PageRange> ranges = List.of(new PageRange(1, 3));
        assertThatCode(() -> SplitRequest.requireWithin(ranges, 3)).doesNotThrowAnyException();
        assertThatThrownBy(() -> SplitRequest.requireWithin(ranges, 2))
                .isInstanceOf(ProblemException.class);
    }
}
