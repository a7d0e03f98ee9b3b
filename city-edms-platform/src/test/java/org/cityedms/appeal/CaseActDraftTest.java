package org.cityedms.appeal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.cityedms.problem.ProblemException;
import org.junit.Test;

public class CaseActDraftTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);
    private static final Appeal APPEAL =
            Drafts.appeal(Drafts.author("Коваль Олена Петрівна"))
                    .validated(new RecordContext(Classifiers.shipped(), false, TODAY));

    @Test
    public void validated_forwardedInTime_makesTheResult() {
        NewCaseAct act = validated(draft("forwarded", "ДСНС", null, null), TODAY);
        assertThat(act.result()).contains("9.5");
        assertThat(act.lateReason()).isEmpty();
    }

    @Test
    public void validated_forwardedAfterFiveDays_wantsTheReason() {
        assertThat(faults(draft("forwarded", "ДСНС", null, null), TODAY.minusDays(1)))
                .containsExactly("lateReason:required");
        CaseActDraft late = new CaseActDraft("forwarded", "ДСНС", null, null, null, "Хвороба");
        assertThat(validated(late, TODAY.minusDays(1)).lateReason()).contains("Хвороба");
    }

    @Test
    public void validated_returned_wantsAnExplanation() {
        assertThat(faults(draft("returned", null, null, null), TODAY))
                .containsExactly("explanation:required");
        assertThat(validated(draft("returned", null, null, "Немає адреси"), TODAY).result())
                .contains("9.4");
    }

    @Test
    public void validated_decided_takesAResultOfTheClassifier() {
        CaseActDraft decided = new CaseActDraft("decided", null, null, "9.1", null, null);
        assertThat(validated(decided, TODAY).result()).contains("9.1");
        assertThat(faults(new CaseActDraft("decided", null, null, "9.9", null, null), TODAY))
                .containsExactly("result:not-in-list");
    }

    @Test
    public void validated_whatTheLawDoesNotKnow_isRefused() {
        assertThat(faults(draft("refused", null, "not-held", "Немає"), TODAY))
                .containsExactly("act:not-in-list");
        assertThat(faults(draft("recorded", null, null, null), TODAY))
                .containsExactly("act:not-in-list");
    }

    private static CaseActDraft draft(String act, String body, String ground, String explanation) {
        return new CaseActDraft(act, body, ground, null, explanation, null);
    }

    private static NewCaseAct validated(CaseActDraft draft, LocalDate due) {
        return draft.validated(APPEAL, Classifiers.shipped(), Optional.of(due), TODAY);
    }

    private static List<String> faults(CaseActDraft draft, LocalDate due) {
        return catchThrowableOfType(ProblemException.class, () -> validated(draft, due))
                .problem()
                .errors()
                .stream()
                .map(error -> error.field() + ":" + error.code())
                .toList();
    }
}
