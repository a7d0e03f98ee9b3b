package org.cityedms.organization.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.concurrent.CompletableFuture;
import org.junit.Test;

public class DemoClockTest {
    private static final Instant NOW = Instant.parse("2026-11-27T08:00:00Z");
    private static final Instant THEN = Instant.parse("2026-11-03T07:00:00Z");

    private final DemoClock clock = new DemoClock(Clock.fixed(NOW, ZoneOffset.UTC));

    @Test
    public void at_thisThread_isThenAndAfterwardsNow() {
        assertThat(clock.at(THEN, clock::instant)).isEqualTo(THEN);
        assertThat(clock.instant()).isEqualTo(NOW);
        assertThat(clock.at(THEN, () -> clock.withZone(ZoneOffset.MAX).instant())).isEqualTo(THEN);
    }

    @Test
    public void at_otherThreads_stayInTheirOwnTime() {
        Instant other = clock.at(THEN, () -> CompletableFuture.supplyAsync(clock::instant).join());
        assertThat(other).isEqualTo(NOW);
    }

    @Test
    public void at_inTheFuture_isNow() {
        assertThat(clock.at(NOW.plusSeconds(60), clock::instant)).isEqualTo(NOW);
    }

    @Test
    public void at_within_goesBackToWhereItWas() {
        Instant between =
                clock.at(
                        THEN,
                        () -> {
                            clock.at(THEN.plusSeconds(5), clock::instant);
                            return clock.instant();
                        });
        assertThat(between).isEqualTo(THEN);
    }

    @Test
    public void of_withoutDemonstration_isTheSystemsClock() {
        assertThat(DemoClock.of(false)).isNotInstanceOf(DemoClock.class);
        assertThat(DemoClock.of(true)).isInstanceOf(DemoClock.class);
    }
}
