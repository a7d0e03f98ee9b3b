package org.cityedms.resolution.repo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.cityedms.journal.LineMarks;
import org.cityedms.registration.DocumentId;
import org.cityedms.resolution.ResolutionView;
import org.junit.Test;

/** What journals print of executions, on a real PostgreSQL. */
public class ResolutionMarksTest {
    private final Council council = new Council();
    private final ResolutionMarks marks = new ResolutionMarks(council.tables);

    @Test
    public void of_aResolvedLetter_tellsTheTextTheExecutorsAndTheTerm() {
        DocumentId letter = council.letter();
        council.resolved(letter);
        LineMarks mark = marks.of(List.of(letter)).get(letter);
        assertThat(mark.resolution()).hasSizeGreaterThanOrEqualTo(2);
        assertThat(mark.resolution().get(0)).contains(", 27.11.2026");
        assertThat(String.join("\n", mark.resolution()))
                .contains("(відповідальний)", "(співвиконавець)", "(до відома)")
                .containsPattern("строк до \\d\\d\\.\\d\\d\\.20\\d\\d");
        assertThat(mark.receipt()).isEmpty();
    }

    @Test
    public void of_aLetterThatWasExecuted_tellsWhenByWhomAndHow() {
        DocumentId letter = council.letter();
        ResolutionView resolution = council.resolved(letter);
        long main = Council.task(resolution, "main").task().id();
        council.step("main", main, "report");
        assertThat(marks.of(List.of(letter)).get(letter).receipt().get(0))
                .startsWith("подано звіт 27.11.2026, ")
                .endsWith(": Слово");
        council.step("controller", main, "accept");
        assertThat(marks.of(List.of(letter)).get(letter).receipt().get(0))
                .startsWith("виконано 27.11.2026, ");
    }

    @Test
    public void of_aLetterBeforeAHead_tellsBeforeWhom() {
        DocumentId letter = council.letter();
        council.propose(letter, "mayor");
        assertThat(marks.of(List.of(letter)).get(letter).resolution().get(0))
                .startsWith("на розгляд: ");
    }

    @Test
    public void of_manyLetters_givesEachItsOwnAndNothingToTheRest() {
        DocumentId first = council.letter();
        DocumentId second = council.letter();
        DocumentId none = council.letter();
        council.resolved(first);
        council.propose(second, "deputy");
        Map<DocumentId, LineMarks> all = marks.of(List.of(none, second, first));
        assertThat(all).containsOnlyKeys(first, second);
        assertThat(all.get(second).resolution()).hasSize(1);
    }
}
