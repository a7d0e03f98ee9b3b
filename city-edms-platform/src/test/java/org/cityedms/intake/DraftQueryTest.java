package org.cityedms.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Optional;
import org.cityedms.problem.ProblemException;
import org.junit.Test;

public class DraftQueryTest {
    private static DraftQuery parse(String state, String source, String cursor, String limit) {
        return DraftQuery.parse(
                Optional.ofNullable(state),
                Optional.ofNullable(source),
                Optional.ofNullable(cursor),
                Optional.ofNullable(limit));
    }

    @Test
    public void parameters_absent_showWhatWaits() {
        assertThat(parse(null, null, null, null))
                .isEqualTo(new DraftQuery(false, Optional.empty(), Optional.empty(), 50));
    }

    @Test
    public void parameters_given_areTaken() {
        DraftCursor cursor = new DraftCursor(Instant.parse("2026-11-26T10:15:30.123456Z"), 7);
        assertThat(parse("rejected", "email", cursor.toString(), "200"))
                .isEqualTo(
                        new DraftQuery(
                                true, Optional.of(DraftSource.EMAIL), Optional.of(cursor), 200));
    }

    @Test
    public void parameters_wrong_areRefused() {
        for (String[] wrong :
                new String[][] {
                    {"arriving", null, null, null},
                    {"gone", null, null, null},
                    {null, "fax", null, null},
                    {null, null, "1.", null},
                    {null, null, null, "0"},
                    {null, null, null, "201"},
                    {null, null, null, "9999999999"}
                }) {
            assertThatThrownBy(() -> parse(wrong[0], wrong[1], wrong[2], wrong[3]))
                    .isInstanceOf(ProblemException.class);
        }
    }
}
