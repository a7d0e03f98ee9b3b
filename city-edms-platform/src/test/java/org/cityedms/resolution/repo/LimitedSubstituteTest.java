package org.cityedms.resolution.repo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Optional;
import org.cityedms.problem.ProblemException;
import org.cityedms.registration.DocumentId;
import org.cityedms.resolution.PointDraft;
import org.cityedms.resolution.ResolutionPhrase;
import org.cityedms.resolution.ResolutionView;
import org.cityedms.resolution.Review;
import org.cityedms.resolution.TrayCounts;
import org.cityedms.resolution.TrayCursor;
import org.cityedms.resolution.TrayLine;
import org.cityedms.resolution.TrayPart;
import org.junit.Test;

/** Who acts for some documents knows of these, and of what nobody is there for the head does. */
public class LimitedSubstituteTest {
    private final Council council = new Council();
    private final DocumentId within = council.internalLetter();
    private final DocumentId beyond = council.letter();

    @Test
    public void counts_ofALimitedSubstitute_areOfTheirDocuments() {
        ResolutionView mine = council.resolved(within);
        ResolutionView others = council.resolved(beyond);
        for (ResolutionView each : List.of(mine, others)) {
            council.step("co", Council.task(each, "co").task().id(), "request-deadline");
        }
        for (String whom : List.of("main", "mayor", "informed")) {
            council.substitute(whom, "outsider", Council.TODAY, Council.TODAY, "internal");
        }
        assertThat(counts("main", "main").toDo()).isEqualTo(2);
        assertThat(counts("outsider", "main").toDo()).isEqualTo(1);
        assertThat(counts("informed", "informed").information()).isEqualTo(2);
        assertThat(counts("outsider", "informed").information()).isEqualTo(1);
        assertThat(counts("mayor", "mayor").requests()).isEqualTo(2);
        assertThat(counts("outsider", "mayor").requests()).isEqualTo(1);
        council.step("main", Council.task(others, "main").task().id(), "report");
        assertThat(counts("mayor", "mayor").toAccept()).isEqualTo(1);
        assertThat(counts("outsider", "mayor").toAccept()).isZero();
        council.propose(council.letter(), "mayor");
        assertThat(counts("mayor", "mayor").review()).isEqualTo(1);
        assertThat(counts("outsider", "mayor").review()).isZero();
    }

    @Test
    public void phrases_ofALimitedSubstitute_areOfTheirDocuments() {
        council.resolved(within);
        council.resolved(beyond);
        council.substitute("mayor", "outsider", Council.TODAY, Council.TODAY, "internal");
        assertThat(phrases("mayor")).extracting(ResolutionPhrase::uses).containsExactly(2);
        assertThat(phrases("outsider")).extracting(ResolutionPhrase::uses).containsExactly(1);
        assertThat(catchThrowableOfType(ProblemException.class, () -> phrases("main"))).isNotNull();
    }

    /** The document is not theirs: neither is what was learned for it. */
    @Test
    public void suggestions_beyondTheLimits_areRefused() {
        council.propose(beyond, "mayor");
        council.propose(within, "mayor");
        council.substitute("mayor", "outsider", Council.TODAY, Council.TODAY, "internal");
        long post = council.posts.get("mayor");
        council.as("outsider", () -> council.learning.suggestions(within, post));
        assertThat(
                        catchThrowableOfType(
                                ProblemException.class,
                                () ->
                                        council.as(
                                                "outsider",
                                                () -> council.learning.suggestions(beyond, post))))
                .isNotNull();
    }

    /** What the substitute is not there for surfaces to the head, and only that. */
    @Test
    public void vacantPostWithALimitedSubstitute_surfacesTheRestToTheHead() {
        long mine = Council.task(council.resolved(within), "main").task().id();
        long others = Council.task(council.resolved(beyond), "main").task().id();
        council.vacate("main");
        council.substitute("main", "outsider", Council.TODAY, Council.TODAY, "internal");
        assertThat(toDo("outsider")).containsExactly(mine);
        assertThat(toDo("head")).containsExactly(others);
        council.step("head", others, "report");
        assertThat(
                        catchThrowableOfType(
                                        ProblemException.class,
                                        () -> council.step("head", mine, "report"))
                                .problem()
                                .code())
                .isEqualTo("execution-not-yours");
        council.step("outsider", mine, "report");
    }

    @Test
    public void trayOfAHead_hasEveryVacantPost() {
        long last = 0;
        for (int n = 0; n < 230; n++) {
            last = council.vacantPost("v" + n);
        }
        Review review = council.propose(beyond, "mayor");
        PointDraft.ExecutorDraft executor =
                new PointDraft.ExecutorDraft(Long.toString(last), "main", null);
        long task =
                Council.task(
                                council.as(
                                        "mayor",
                                        () ->
                                                council.resolutions
                                                        .resolve(
                                                                beyond,
                                                                council.draft(
                                                                        Long.toString(review.id()),
                                                                        null,
                                                                        List.of(executor)),
                                                                Optional.empty())
                                                        .value()),
                                "main")
                        .task()
                        .id();
        assertThat(toDo("head")).containsExactly(task);
        assertThat(counts("head", "head").toDo()).isEqualTo(1);
    }

    private List<Long> toDo(String who) {
        return council.as(
                who,
                () ->
                        council
                                .trays
                                .page(TrayPart.TO_DO, Optional.empty(), TrayCursor.START, 50)
                                .lines()
                                .stream()
                                .map(TrayLine::task)
                                .map(Optional::orElseThrow)
                                .toList());
    }

    private TrayCounts counts(String who, String whose) {
        return council.as(
                who,
                () ->
                        council.trays.roles().stream()
                                .filter(each -> each.role().post() == council.posts.get(whose))
                                .findFirst()
                                .orElseThrow()
                                .counts());
    }

    private List<ResolutionPhrase> phrases(String who) {
        return council.as(
                who, () -> council.learning.phrases(council.posts.get("mayor"), Optional.empty()));
    }
}
