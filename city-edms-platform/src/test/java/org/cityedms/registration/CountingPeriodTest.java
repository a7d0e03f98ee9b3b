package org.cityedms.registration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.Test;

public class CountingPeriodTest {

    @Test
    public void of_newYearsNight_goesByTheOfficesClock() {
        assertThat(yearly("2026-12-31T21:59:59Z")).isEqualTo("2026");
        assertThat(yearly("2026-12-31T22:00:00Z")).isEqualTo("2027");
    }

    @Test
    public void of_never_isOneForAllTime() {
        assertThat(CountingPeriod.of(Restart.NEVER, OfficeTime.dayOf(Instant.EPOCH)).key())
                .isEqualTo("-");
    }

    private static String yearly(String instant) {
        return CountingPeriod.of(Restart.YEARLY, OfficeTime.dayOf(Instant.parse(instant))).key();
    }
}
