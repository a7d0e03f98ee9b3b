package org.cityedms.scenarios;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.cityedms.scenarios.client.Json;
import org.junit.AfterClass;
import org.junit.ClassRule;
import org.junit.Rule;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;

/**
 * The connection to the database is cut at the steps of the registry's work, and the process is
 * killed. Afterwards nothing is half-written, there is neither gap nor duplicate, the chain holds,
 * and the work can be done. With {@code -Dfaults=all} every step is cut, one after the other, and
 * kills come at the first, the middle and the last; otherwise {@link FaultSteps} takes some.
 */
@RunWith(Parameterized.class)
public class FaultScenarios {
    private static final PostOffice POST = new PostOffice();

    @ClassRule
    public static final OwnStandIn OWN =
            POST.tell(new OwnStandIn("faults"))
                    .with("city-edms.intake.scan.quiet-seconds", "0")
                    .with("city-edms.intake.scan.interval-milliseconds", "200");

    @Rule public final Acs acs = new Acs();

    private final FaultyWork work;
    private final FaultSteps sample;

    public FaultScenarios(String name, FaultyWork work, FaultSteps sample) {
        this.work = work;
        this.sample = sample;
    }

    @Parameters(name = "{0}")
    public static List<Object[]> works() {
        List<Object[]> works = new ArrayList<>();
        FaultyWorks.all(OWN, POST)
                .forEach(
                        (name, work) ->
                                works.add(new Object[] {name, work, new FaultSteps(works.size())}));
        return works;
    }

    @AfterClass
    public static void closeThePost() {
        POST.close();
    }

    @Test
    public void aConnectionCutAtAnyStepLeavesNothingHalfDone() throws Exception {
        once();
        long steps = counted();
        try (Faults faults = Faults.in(OWN.data())) {
            faults.install();
            for (long at : sample.cuts(steps)) {
                work.prepare();
                Map<String, String> before = faults.state();
                faults.cutAt(at);
                boolean done = work.attempt();
                faults.disarm();
                if (!done && work.whole()) {
                    assertSame(at, before, faults.state());
                }
                for (int more = 0; !done; more++) {
                    assertThat(more).as("attempts after the cut at step %s", at).isLessThan(3);
                    done = work.attempt();
                }
                work.assertDone();
            }
            System.out.println("CUT at " + sample.cuts(steps) + ": " + work.register());
        }
        assertSound();
    }

    @Test
    public void aProcessKilledAtAStepLeavesNothingHalfDone() throws Exception {
        once();
        long steps = counted();
        int kills = 0;
        for (long at : sample.kills(steps)) {
            if (kills == sample.enough()) {
                break;
            }
            work.prepare();
            boolean done = true;
            if (killedAt(at)) {
                kills++;
                OWN.start();
                done = work.attempt();
            }
            for (int attempts = 0; !done; attempts++) {
                assertThat(attempts).as("attempts after the kill at step %s", at).isLessThan(3);
                done = work.attempt();
            }
            work.assertDone();
        }
        assertThat(kills).isPositive();
        assertSound();
    }

    /** How many steps the work has. */
    private long counted() throws Exception {
        try (Faults faults = Faults.in(OWN.data())) {
            faults.install();
            work.prepare();
            faults.count();
            assertThat(work.attempt()).isTrue();
            long steps = faults.disarm();
            work.assertDone();
            assertThat(steps).isPositive();
            return steps;
        }
    }

    /** Folders of the month and the like are made by the first work. */
    private void once() throws Exception {
        work.prepare();
        assertThat(work.attempt()).isTrue();
        work.assertDone();
    }

    /** Whether the work came to the step, and the process was killed there. */
    private boolean killedAt(long step) throws Exception {
        ExecutorService client = Executors.newSingleThreadExecutor();
        try (Faults faults = Faults.in(OWN.data())) {
            faults.install();
            Map<String, String> before = faults.state();
            faults.holdAt(step);
            Future<Boolean> attempt = client.submit(work::attempt);
            if (!faults.heldBefore(attempt)) {
                assertThat(attempt.get()).isTrue();
                return false;
            }
            OWN.process().kill();
            assertThat(attempt.get(60, TimeUnit.SECONDS)).isFalse();
            faults.endTheConnectionsOfTheDead();
            if (work.whole()) {
                assertSame(step, before, faults.state());
            }
            return true;
        } finally {
            client.shutdownNow();
        }
    }

    private static void assertSame(long step, Map<String, String> before, Map<String, String> now) {
        Map<String, String> changed = new TreeMap<>(now);
        changed.entrySet().removeIf(table -> table.getValue().equals(before.get(table.getKey())));
        assertThat(changed).as("tables changed by what failed at step %s", step).isEmpty();
    }

    private void assertSound() {
        JsonNode report =
                OWN.registrar()
                        .post(
                                Registers.REGISTERS + "/" + work.register() + "/verification",
                                Json.object())
                        .expect(200)
                        .json();
        assertThat(report.path("sound").asBoolean()).as(report.toString()).isTrue();
        assertThat(report.path("acts").asLong()).isPositive();
    }
}
