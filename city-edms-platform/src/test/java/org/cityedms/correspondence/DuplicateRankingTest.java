package org.cityedms.correspondence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.pholser.junit.quickcheck.Property;
import com.pholser.junit.quickcheck.runner.JUnitQuickcheck;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.cityedms.registration.DocumentId;
import org.cityedms.registration.DocumentKind;
import org.junit.Test;
import org.junit.runner.RunWith;

@RunWith(JUnitQuickcheck.class)
public class DuplicateRankingTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 12);

    @Test
    public void rank_sameReference_howeverItWasTyped() {
        DuplicateQuery query = query("Про воду", "Зарічводоканал ТОВ", "№ 125/03-17 K", DAY);
        List<DuplicateCandidate> found =
                DuplicateRanking.rank(
                        query,
                        List.of(
                                letter("Інше", "ТОВ «Зарічводоканал»", "125 / 03–17 К", DAY, false),
                                letter("Інше", "ТОВ «Дах»", "125/03-17 К", DAY, false),
                                letter(
                                        "Інше",
                                        "ТОВ «Зарічводоканал»",
                                        "125/03-17 К",
                                        DAY.minusDays(1),
                                        false)));
        assertThat(found).hasSize(1);
        assertThat(found.get(0).reasons()).containsExactly(DuplicateReason.SAME_REFERENCE);
    }

    @Test
    public void rank_nearText_asksMoreOfStrangers() {
        DuplicateQuery query =
                query("Про ремонт водогону по вул. Зеленій", "ТОВ «Дах»", null, null);
        PastLetter own =
                letter("Про ремонт водогону на вул. Зелена", "ТОВ «Дах»", null, null, false);
        PastLetter strange =
                letter("Про ремонт водогону на вул. Зелена", "ТОВ «Мур»", null, null, false);
        PastLetter same =
                letter("Про ремонт водогону по вул. Зеленій!", "ТОВ «Мур»", null, null, false);
        assertThat(DuplicateRanking.rank(query, List.of(own, strange, same)))
                .extracting(DuplicateCandidate::letter)
                .containsExactly(same, own);
    }

    @Test
    public void rank_sameFile_comesFirst() {
        DuplicateQuery query = query("Про воду", "ТОВ «Дах»", "1", DAY);
        PastLetter reference = letter("Про воду", "ТОВ «Дах»", "1", DAY, false);
        PastLetter file = letter("Зовсім інше", "Інший", null, null, true);
        List<DuplicateCandidate> found = DuplicateRanking.rank(query, List.of(reference, file));
        assertThat(found).extracting(DuplicateCandidate::letter).containsExactly(file, reference);
        assertThat(found.get(1).reasons())
                .containsExactly(DuplicateReason.SAME_REFERENCE, DuplicateReason.NEAR_TEXT);
        assertThat(found.get(1).withoutContent().letter().end().summary()).isEmpty();
    }

    @Test
    public void rank_many_tenAreShown() {
        DuplicateQuery query = query("Про воду", "ТОВ «Дах»", null, null);
        PastLetter letter = letter("Про воду", "ТОВ «Дах»", null, null, false);
        assertThat(DuplicateRanking.rank(query, Collections.nCopies(50, letter)))
                .hasSize(DuplicateRanking.MAXIMUM);
    }

    @Property(trials = 300)
    public void likeness_anyTwoTexts_isSymmetricBetweenNothingAndAll(String one, String other) {
        double likeness = TextLikeness.of(one, other);
        assertThat(likeness).isBetween(0.0, 1.0);
        assertThat(TextLikeness.of(other, one)).isCloseTo(likeness, within(1e-9));
        double itself = TextLikeness.of(one, one);
        assertThat(itself == 0 || itself == 1).isTrue();
    }

    private static DuplicateQuery query(
            String summary, String correspondent, String number, LocalDate date) {
        return new DuplicateQuery(
                Optional.of(summary),
                Optional.of(correspondent),
                Optional.empty(),
                Optional.ofNullable(number),
                Optional.ofNullable(date),
                List.of());
    }

    private static PastLetter letter(
            String summary, String correspondent, String number, LocalDate date, boolean sameFile) {
        LinkEnd end =
                new LinkEnd(
                        DocumentId.create(),
                        DocumentKind.INCOMING,
                        "01-21/1",
                        "Вхідні",
                        Instant.EPOCH,
                        Optional.of(summary),
                        Optional.of(correspondent),
                        true);
        return new PastLetter(
                end, Optional.ofNullable(number), Optional.ofNullable(date), sameFile, false);
    }
}
