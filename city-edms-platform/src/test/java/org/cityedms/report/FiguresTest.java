package org.cityedms.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.pholser.junit.quickcheck.Property;
import com.pholser.junit.quickcheck.generator.InRange;
import com.pholser.junit.quickcheck.runner.JUnitQuickcheck;
import java.math.BigDecimal;
import java.util.List;
import org.junit.Test;
import org.junit.runner.RunWith;

@RunWith(JUnitQuickcheck.class)
public class FiguresTest {
    @Test
    public void percentInTime_countsWhatIsSettledOnly() {
        // 2 in time, 1 late, 1 overdue: 2 of 4; what waits or runs is not asked.
        Figures figures = new Figures(2, 1, 5, 7, 9, 1, 0);
        assertThat(figures.percentInTime()).contains(new BigDecimal("50.0"));
        assertThat(figures.all()).isEqualTo(20);
    }

    @Test
    public void meanLateDays_isRoundedHalfUpToOneDecimal() {
        // 13 days over 4 tasks: 3.25, so 3.3.
        assertThat(new Figures(0, 4, 13, 0, 0, 0, 0).meanLateDays())
                .contains(new BigDecimal("3.3"));
    }

    @Test
    public void nothingSettled_hasNoPercentAndNoMean() {
        Figures figures = new Figures(0, 0, 0, 3, 3, 0, 1);
        assertThat(figures.percentInTime()).isEmpty();
        assertThat(figures.meanLateDays()).isEmpty();
    }

    @Property
    public void sums_addUpWhateverTheOrder(
            List<@InRange(minLong = 0, maxLong = 1_000_000) Long> numbers) {
        List<Figures> parts =
                numbers.stream()
                        .map(n -> new Figures(n, n / 2, n, 1, n / 3, n % 7, n % 5))
                        .toList();
        Figures sum = parts.stream().reduce(Figures.NONE, Figures::plus);
        assertThat(sum.all()).isEqualTo(parts.stream().mapToLong(Figures::all).sum());
        Figures backwards = Figures.NONE;
        for (int at = parts.size() - 1; at >= 0; at--) {
            backwards = parts.get(at).plus(backwards);
        }
        assertThat(backwards).isEqualTo(sum);
    }

    @Property
    public void percentInTime_isBetweenNothingAndAll(
            @InRange(minLong = 0, maxLong = 1_000_000_000) long inTime,
            @InRange(minLong = 0, maxLong = 1_000_000_000) long late,
            @InRange(minLong = 1, maxLong = 1_000_000_000) long overdue) {
        assertThat(new Figures(inTime, late, late, 0, 0, overdue, 0).percentInTime().orElseThrow())
                .isBetween(BigDecimal.ZERO, new BigDecimal("100.0"));
    }
}
