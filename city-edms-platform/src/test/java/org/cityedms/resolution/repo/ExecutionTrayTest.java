package org.cityedms.resolution.repo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.cityedms.resolution.repo.Outcomes.refusal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cityedms.resolution.TaskState;
import org.cityedms.resolution.TrayCursor;
import org.cityedms.resolution.TrayLine;
import org.cityedms.resolution.TrayPart;
import org.junit.Test;

/** Whose tray a task lies in, and who may act on it. */
public class ExecutionTrayTest {
    private final Council council = new Council();

    /**
     * The post is vacant: its task surfaces to the head of the unit, who does it or passes it on.
     */
    @Test
    public void tray_ofTheHead_hasWhatNobodyIsThereFor() {
        long id = Council.task(council.resolved(council.letter()), "main").task().id();
        assertThat(council.lines("head", TrayPart.TO_DO)).isEmpty();
        council.jdbc
                .sql("UPDATE ce_appointment SET held_until = '2026-11-26' WHERE post_id = :post")
                .param("post", council.posts.get("main"))
                .update();
        assertThat(council.lines("main", TrayPart.TO_DO)).isEmpty();
        assertThat(council.lines("head", TrayPart.TO_DO))
                .extracting(TrayLine::task)
                .containsExactly(Optional.of(id));
        assertThat(refusal(() -> council.step("main", id, "report")))
                .isEqualTo("execution-not-yours");
        assertThat(council.step("head", id, "report").task().task().state())
                .isEqualTo(TaskState.REPORTED);
    }

    /** A substitution ends with its day: at midnight the right to act goes back. */
    @Test
    public void substitution_changingAtMidnight_changesWhoActs() {
        long id = Council.task(council.resolved(council.letter()), "main").task().id();
        council.jdbc
                .sql(
                        """
                        INSERT INTO ce_substitution (post_id, user_name, basis, valid_from, valid_until, order_number, order_date)
                        VALUES (:post, :user, 'substitute', '2026-11-27', '2026-11-27', '15-к', '2026-11-26')
                        """)
                .param("post", council.posts.get("main"))
                .param("user", "outsider" + council.suffix)
                .update();
        council.step("outsider", id, "report");
        var acts = council.as("mayor", () -> council.resolutions.task(id)).history();
        var report = acts.get(acts.size() - 1);
        assertThat(report.doer().user()).isEqualTo("outsider" + council.suffix);
        assertThat(report.doer().role().orElseThrow().post()).isEqualTo(council.posts.get("main"));
        assertThat(report.doer().basis().orElseThrow().code()).isEqualTo("substitute");
        council.step("mayor", id, "return");
        council.now = council.now.plusSeconds(12 * 3600);
        assertThat(refusal(() -> council.step("outsider", id, "report")))
                .isEqualTo("execution-not-yours");
        council.step("main", id, "report");
    }

    @Test
    public void pages_ofATray_goOnFromWhereTheyEnded() {
        for (int n = 0; n < 5; n++) {
            council.resolved(council.letter());
        }
        List<Long> seen = new ArrayList<>();
        TrayCursor cursor = TrayCursor.START;
        for (int page = 0; page < 3; page++) {
            TrayCursor from = cursor;
            var lines =
                    council.as(
                            "main",
                            () -> council.trays.page(TrayPart.TO_DO, Optional.empty(), from, 2));
            lines.lines().forEach(line -> seen.add(line.task().orElseThrow()));
            cursor =
                    lines.next()
                            .map(next -> TrayCursor.parse(next.toString()).orElseThrow())
                            .orElse(cursor);
        }
        assertThat(seen).hasSize(5).doesNotHaveDuplicates().isSorted();
        assertThat(council.as("main", () -> council.trays.roles()).get(0).counts().toDo())
                .isEqualTo(5);
    }
}
