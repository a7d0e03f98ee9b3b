package org.cityedms.resolution;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.Test;

/** The table of rights, and its copy in the documentation. */
public class RightsTableTest {
    private static final Path PAGE = Path.of("../docs/resolutions.md");

    /** Whoever has one stake only may do what the table gives to it, and nothing else. */
    @Test
    public void allowing_eachTransitionAndActor_isTheTable() {
        for (Transition transition : Transition.values()) {
            for (Actor actor : Actor.values()) {
                List<Stake> stakes = List.of(Stake.of(actor, 7));
                assertThat(ExecutionRights.allowing(transition, stakes, stake -> true))
                        .as(transition + " by " + actor)
                        .hasSize(transition.allowedTo(actor) ? 1 : 0);
                assertThat(ExecutionRights.allowing(transition, stakes, stake -> false)).isEmpty();
            }
        }
    }

    @Test
    public void transitions_eachOne_isGivenToSomebodyAndNotToAll() {
        for (Transition transition : Transition.values()) {
            assertThat(transition.actors()).isNotEmpty().hasSizeLessThan(4);
            assertThat(transition.from().isEmpty())
                    .isEqualTo(transition.subject() != Transition.Subject.TASK);
        }
    }

    @Test
    public void documentation_table_isTheOneOfTheCode() throws IOException {
        assertThat(Files.readString(PAGE)).contains(table());
    }

    private static String table() {
        StringBuilder table = new StringBuilder("| act | дія | from | who |\n|---|---|---|---|\n");
        for (Transition transition : Transition.values()) {
            table.append("| `")
                    .append(transition.code())
                    .append("` | ")
                    .append(transition.title().uk())
                    .append(" | ")
                    .append(from(transition))
                    .append(" | ")
                    .append(
                            transition.actors().stream()
                                    .map(actor -> actor.title().uk())
                                    .collect(Collectors.joining("; ")))
                    .append(" |\n");
        }
        return table.toString();
    }

    private static String from(Transition transition) {
        return transition.from().isEmpty()
                ? transition.subject().name().toLowerCase(Locale.ROOT)
                : transition.from().stream()
                        .map(state -> "task, " + state.code())
                        .collect(Collectors.joining("; "));
    }
}
