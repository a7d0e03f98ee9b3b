package org.cityedms.reminder.repo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.cityedms.organization.Basis;
import org.cityedms.registration.DocumentId;
import org.cityedms.registration.repo.RegisterFixture;
import org.cityedms.reminder.Digest;
import org.cityedms.reminder.DigestLine;
import org.cityedms.reminder.DigestPart;
import org.cityedms.reminder.DigestSection;
import org.cityedms.reminder.RoleDigest;
import org.cityedms.reminder.WorkCounts;
import org.junit.Test;

/** Digests out of real tables. */
public class DigestReaderTest {
    private final Office office = new Office();

    private static List<Long> ids(Digest digest, DigestPart part) {
        return digest.roles().stream()
                .flatMap(role -> role.sections().stream())
                .filter(section -> section.part() == part)
                .flatMap(section -> section.lines().stream())
                .map(DigestLine::place)
                .toList();
    }

    @Test
    public void executor_isToldOfEachTaskOnce_theMostUrgentFirst() {
        long older = office.task("clerk", Office.TODAY.minusDays(5));
        long late = office.task("clerk", Office.TODAY.minusDays(1));
        long today = office.task("clerk", Office.TODAY);
        long soon = office.task("clerk", Office.TODAY.plusDays(4));
        long half = office.task("clerk", Office.TODAY.plusDays(20));
        office.task("clerk", Office.TODAY.plusDays(100));
        long fresh =
                office.task(
                        "clerk", Office.TODAY.plusDays(30), "co", null, Office.TODAY.minusDays(1));
        long informed = office.task("clerk", Office.TODAY, "info", null, Office.TODAY.minusDays(1));
        office.task("clerk", Office.TODAY, "info", null, Office.TODAY.minusDays(9));
        Digest digest = office.digest("clerk", false);
        assertThat(ids(digest, DigestPart.OVERDUE)).containsExactly(older, late);
        assertThat(ids(digest, DigestPart.TODAY)).containsExactly(today);
        assertThat(ids(digest, DigestPart.SOON)).containsExactly(soon);
        assertThat(ids(digest, DigestPart.HALF)).containsExactly(half);
        assertThat(ids(digest, DigestPart.NEW)).containsExactlyInAnyOrder(fresh, informed);
        assertThat(digest.roles().get(0).sections())
                .extracting(DigestSection::part)
                .containsExactly(
                        DigestPart.OVERDUE,
                        DigestPart.TODAY,
                        DigestPart.SOON,
                        DigestPart.HALF,
                        DigestPart.NEW);
        // The letter told of half of the term ten days ago.
        assertThat(ids(office.digest("clerk", true), DigestPart.HALF)).isEmpty();
    }

    @Test
    public void aLongPart_isANumberAndTheFirstTen() {
        for (int i = 1; i <= 13; i++) {
            office.task(
                    "clerk", Office.TODAY.minusDays(i), "main", "head", Office.TODAY.minusDays(40));
        }
        DigestSection own = office.digest("clerk", false).roles().get(0).sections().get(0);
        assertThat(own.total()).isEqualTo(13);
        assertThat(own.lines()).hasSize(10);
        assertThat(own.lines().get(0).due()).contains(Office.TODAY.minusDays(13));
        Digest controller = office.digest("head", false);
        assertThat(controller.count(DigestPart.CONTROL)).isEqualTo(13);
        assertThat(ids(controller, DigestPart.CONTROL)).hasSize(10);
    }

    @Test
    public void head_isToldOfWhatIsLateByMoreThanIsTolerated_andOfVacantPosts() {
        office.task("clerk", Office.TODAY.minusDays(3)); // Tuesday: three working days late
        long late = office.task("clerk", Office.TODAY.minusDays(4));
        long nobodys = office.task("vacant", Office.TODAY.plusDays(50));
        Digest digest = office.digest("head", true);
        assertThat(ids(digest, DigestPart.ESCALATED)).containsExactly(late);
        assertThat(ids(digest, DigestPart.VACANT)).containsExactly(nobodys);
        // Not the mayor: the head is at work. The head's own delay is the mayor's.
        assertThat(ids(office.digest("mayor", true), DigestPart.ESCALATED)).isEmpty();
        long headsOwn = office.task("head", Office.TODAY.minusDays(10));
        assertThat(ids(office.digest("mayor", true), DigestPart.ESCALATED))
                .containsExactly(headsOwn);
        assertThat(ids(office.digest("head", true), DigestPart.ESCALATED)).containsExactly(late);
    }

    @Test
    public void controller_isToldOfWhatIsLateOnControl_onceAndNotOfReports() {
        long late =
                office.task(
                        "clerk",
                        Office.TODAY.minusDays(9),
                        "main",
                        "head",
                        Office.TODAY.minusDays(40));
        office.task("clerk", Office.TODAY.plusDays(1), "main", "head", Office.TODAY.minusDays(40));
        long reported =
                office.task(
                        "clerk",
                        Office.TODAY.minusDays(9),
                        "main",
                        "head",
                        Office.TODAY.minusDays(40));
        office.jdbc
                .sql("UPDATE ce_task SET state = 'reported', reported_at = now() WHERE id = :id")
                .param("id", reported)
                .update();
        Digest digest = office.digest("head", false);
        assertThat(ids(digest, DigestPart.CONTROL)).containsExactly(late);
        assertThat(ids(digest, DigestPart.ESCALATED)).isEmpty();
        assertThat(ids(digest, DigestPart.DECISION)).containsExactly(reported);
        assertThat(office.reader.counts(office.user("head"), office.now))
                .isEqualTo(new WorkCounts(0, 1, 0, 1));
        assertThat(office.reader.counts(office.user("clerk"), office.now))
                .isEqualTo(new WorkCounts(0, 2, 1, 0));
    }

    @Test
    public void substitute_isToldInWhoseRole() {
        long own = office.task("other", Office.TODAY);
        long heads = office.task("head", Office.TODAY);
        office.substitute("acting", "head", null);
        Digest acting = office.digest("acting", false);
        assertThat(ids(acting, DigestPart.TODAY)).containsExactly(heads);
        RoleDigest role = acting.roles().get(0);
        assertThat(role.role().basis()).isEqualTo(Basis.ACTING);
        assertThat(role.holderName().orElseThrow()).contains(office.user("head"));
        assertThat(ids(office.digest("other", false), DigestPart.TODAY)).containsExactly(own);
    }

    @Test
    public void limitedSubstitute_isToldOfTheirDocumentsOnly_andOfNoControl() {
        office.task("head", Office.TODAY);
        office.task("clerk", Office.TODAY.minusDays(20));
        office.task(
                "clerk", Office.TODAY.minusDays(20), "main", "head", Office.TODAY.minusDays(40));
        office.substitute("limited", "head", "Бюджет");
        assertThat(office.digest("limited", false).isEmpty()).isTrue();
        assertThat(office.reader.counts(office.user("limited"), office.now))
                .isEqualTo(WorkCounts.NONE);
    }

    @Test
    public void assistant_isToldHowManyLettersWaitToBePrepared() {
        office.assist("clerk", "other");
        long first = office.review("other");
        office.review("other");
        assertThat(office.reader.counts(office.user("other"), office.now).review()).isEqualTo(2);
        assertThat(office.reader.counts(office.user("clerk"), office.now).review()).isEqualTo(2);
        office.prepared(first, "waiting");
        assertThat(office.reader.counts(office.user("other"), office.now).review()).isEqualTo(2);
        assertThat(office.reader.counts(office.user("clerk"), office.now).review()).isEqualTo(1);
        office.prepared(first, "returned");
        assertThat(office.reader.counts(office.user("clerk"), office.now).review()).isEqualTo(2);
        // Who decides in the post as well is told of each letter once.
        office.substitute("clerk2", "other", null);
        office.assist("clerk2", "other");
        assertThat(office.reader.counts(office.user("clerk2"), office.now).review()).isEqualTo(2);
    }

    @Test
    public void assistantWithLimits_isToldOfLettersWithinThem() {
        DocumentId letter = DocumentId.create();
        new RegisterFixture().append(letter);
        long review = office.review("other", letter);
        office.review("other");
        office.assist("clerk", "other", "ЩОСЬ");
        office.assist("clerk2", "other", "Бюджет");
        assertThat(office.reader.counts(office.user("clerk"), office.now).review()).isEqualTo(1);
        assertThat(office.reader.counts(office.user("clerk2"), office.now).review()).isZero();
        office.prepared(review, "waiting");
        assertThat(office.reader.counts(office.user("clerk"), office.now).review()).isZero();
    }

    @Test
    public void nothingDue_isNothing() {
        office.task("clerk", Office.TODAY.plusDays(100));
        assertThat(office.digest("clerk", true).isEmpty()).isTrue();
        assertThat(office.digest("nobody", true).isEmpty()).isTrue();
    }
}
