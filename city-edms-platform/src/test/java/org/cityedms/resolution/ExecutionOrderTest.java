package org.cityedms.resolution;

import static org.assertj.core.api.Assertions.assertThat;

import com.pholser.junit.quickcheck.Property;
import com.pholser.junit.quickcheck.runner.JUnitQuickcheck;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.cityedms.registration.DocumentId;
import org.junit.runner.RunWith;

/** Trees of any shape. */
@RunWith(JUnitQuickcheck.class)
public class ExecutionOrderTest {
    private static final DocumentId DOCUMENT = DocumentId.create();
    private static final Party PARTY =
            new Party(1, "Посада", 1, "Відділ", Optional.empty(), "Хтось", Optional.empty());

    /** Every resolution once, each after the one whose task it hangs on, its own before others'. */
    @Property(trials = 300)
    public void order_anyTree_isDepthFirst(long seed) {
        Random random = new Random(seed);
        List<Resolution> resolutions = new ArrayList<>();
        List<Task> tasks = new ArrayList<>();
        int size = 1 + random.nextInt(60);
        for (int id = 1; id <= size; id++) {
            Optional<Long> parent =
                    tasks.isEmpty() || random.nextInt(5) == 0
                            ? Optional.empty()
                            : Optional.of(tasks.get(random.nextInt(tasks.size())).id());
            resolutions.add(resolution(id, parent));
            for (int n = 0; n < 1 + random.nextInt(3); n++) {
                tasks.add(task(id * 10L + n, id));
            }
        }
        List<Resolution> ordered = ExecutionOrder.of(resolutions, tasks);
        assertThat(ordered).containsExactlyInAnyOrderElementsOf(resolutions);
        List<Long> path = new ArrayList<>();
        for (Resolution each : ordered) {
            long above = each.parentTask().map(task -> task / 10).orElse(0L);
            while (!path.isEmpty() && path.get(path.size() - 1) != above) {
                path.remove(path.size() - 1);
            }
            assertThat(path.isEmpty())
                    .as("%s is below what it hangs on", each.id())
                    .isEqualTo(above == 0);
            path.add(each.id());
        }
    }

    private static Resolution resolution(long id, Optional<Long> parent) {
        return new Resolution(
                id,
                1,
                DOCUMENT,
                Optional.empty(),
                parent,
                new Resolution.Author(PARTY, Optional.empty(), Optional.empty(), Optional.empty()),
                Optional.empty(),
                LocalDate.of(2026, 11, 27),
                Instant.EPOCH,
                Optional.empty(),
                new Resolution.Control(false, Optional.empty(), Optional.empty()),
                ResolutionState.ACTIVE,
                Optional.empty(),
                Provenance.PLAIN);
    }

    private static Task task(long id, long resolution) {
        return new Task(
                id,
                1,
                resolution,
                DOCUMENT,
                1,
                Optional.empty(),
                Optional.empty(),
                ExecutorRole.CO,
                PARTY,
                ExecutionDeadline.NONE,
                TaskState.ASSIGNED,
                Instant.EPOCH,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
