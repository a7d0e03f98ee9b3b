package org.cityedms.savings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.pholser.junit.quickcheck.Property;
import com.pholser.junit.quickcheck.runner.JUnitQuickcheck;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.cityedms.problem.FieldError;
import org.cityedms.problem.ProblemException;
import org.junit.Test;
import org.junit.runner.RunWith;

/** Which baseline holds when, and what may be set. */
@RunWith(JUnitQuickcheck.class)
public class BaselineTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 27);

    private static Baseline from(long id, LocalDate day) {
        return new Baseline(id, day, Optional.of("Рішення " + id), Map.of(), Optional.empty());
    }

    @Test
    public void on_theLatestDayHolds_andOfOneDayTheOneMadeLast() {
        Baseline first = from(1, LocalDate.of(2026, 1, 1));
        Baseline december = from(2, LocalDate.of(2026, 12, 1));
        Baseline corrected = from(3, LocalDate.of(2026, 1, 1));
        Baseline between = from(4, LocalDate.of(2026, 11, 15));
        List<Baseline> all = List.of(first, december, corrected, between);
        assertThat(Baseline.on(LocalDate.of(2025, 12, 31), all)).isSameAs(Baseline.STANDARD);
        assertThat(Baseline.on(LocalDate.of(2026, 1, 1), all)).isSameAs(corrected);
        assertThat(Baseline.on(LocalDate.of(2026, 11, 14), all)).isSameAs(corrected);
        assertThat(Baseline.on(LocalDate.of(2026, 11, 15), all)).isSameAs(between);
        assertThat(Baseline.on(LocalDate.of(2026, 12, 1), all)).isSameAs(december);
    }

    @Property(trials = 300)
    public void spans_holdEveryDayOnceUnderItsBaseline(long seed) {
        Random random = new Random(seed);
        List<Baseline> versions = new ArrayList<>();
        for (int n = 1; n <= random.nextInt(8); n++) {
            versions.add(from(n, LocalDate.of(2026, 1, 1).plusDays(random.nextInt(120) - 30)));
        }
        LocalDate first = LocalDate.of(2026, 1, 1);
        LocalDate last = first.plusDays(random.nextInt(90));
        List<BaselineSpan> spans = BaselineSpan.over(first, last, versions);
        LocalDate day = first;
        for (BaselineSpan span : spans) {
            assertThat(span.from()).isEqualTo(day);
            assertThat(span.before()).isAfter(span.from());
            while (day.isBefore(span.before())) {
                assertThat(span.baseline()).isEqualTo(Baseline.on(day, versions));
                day = day.plusDays(1);
            }
        }
        assertThat(day).isEqualTo(last.plusDays(1));
    }

    @Test
    public void checked_good_hasItsValuesAndTheStandardsOtherwise() {
        BaselineDraft.Checked checked =
                draft("2026-11-01", "Рішення виконкому № 7", "stamp-price", "20.5", " Укрпошта ")
                        .checked(false, TODAY);
        assertThat(checked.from()).isEqualTo(LocalDate.of(2026, 11, 1));
        Baseline.Value stamp = checked.values().get(Assumption.STAMP_PRICE);
        assertThat(stamp.value()).isEqualTo("20.50");
        assertThat(stamp.source()).contains("Укрпошта");
        Baseline baseline =
                new Baseline(
                        1,
                        checked.from(),
                        Optional.of(checked.basis()),
                        checked.values(),
                        Optional.empty());
        assertThat(baseline.isStandard(Assumption.STAMP_PRICE)).isFalse();
        assertThat(baseline.value(Assumption.HOUR_PRICE)).isEqualTo("52.00");
    }

    @Test
    public void checked_aMonthThatIsOver_isRefusedUnlessItIsTheFirst() {
        BaselineDraft october = draft("2026-10-31", "Рішення", "stamp-price", "1", null);
        assertThat(faults(october, /* first= */ false))
                .containsExactly("from:savings-month-closed");
        assertThat(october.checked(/* first= */ true, TODAY).from())
                .isEqualTo(LocalDate.of(2026, 10, 31));
    }

    @Test
    public void checked_everyFaultIsTold() {
        assertThat(faults(new BaselineDraft(null, " ", null), false))
                .containsExactly("from:required", "basis:required");
        assertThat(faults(draft("2026-02-30", "x".repeat(501), "pages", "1", null), false))
                .containsExactly("from:invalid", "basis:too-long", "values.0.code:invalid");
        for (String value : List.of("-1", "1,5", "1e3", "100000", "1.234", " 1", "NaN", "١")) {
            assertThat(faults(draft("2026-12-01", "Р", "hour-price", value, null), false))
                    .as(value)
                    .containsExactly("values.0.value:invalid");
        }
        assertThat(faults(draft("2026-12-01", "Р", "original-serves", "1.5", null), false))
                .containsExactly("values.0.value:invalid");
        assertThat(faults(draft("2026-12-01", "Р", "hour-price", null, null), false))
                .containsExactly("values.0.value:required");
        BaselineDraft.ValueDraft twice = new BaselineDraft.ValueDraft("hour-price", "1", null);
        assertThat(
                        faults(
                                new BaselineDraft(
                                        "2026-12-01", "Р", Arrays.asList(twice, twice, null)),
                                false))
                .containsExactly("values.1.code:invalid", "values.2.code:invalid");
    }

    @Property(trials = 500)
    public void checked_anything_isGoodOrAProblem(
            String from, String basis, String code, String value, String source) {
        BaselineDraft draft = draft(from, basis, code, value, source);
        try {
            assertThat(draft.checked(false, TODAY).basis()).isNotEmpty();
        } catch (ProblemException refused) {
            assertThat(refused.problem().errors()).isNotEmpty();
        }
    }

    private static BaselineDraft draft(
            String from, String basis, String code, String value, String source) {
        return new BaselineDraft(
                from, basis, List.of(new BaselineDraft.ValueDraft(code, value, source)));
    }

    private static List<String> faults(BaselineDraft draft, boolean first) {
        List<String> faults = new ArrayList<>();
        assertThatThrownBy(() -> draft.checked(first, TODAY))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        refused -> {
                            for (FieldError error : refused.problem().errors()) {
                                faults.add(error.field() + ":" + error.code());
                            }
                        });
        return faults;
    }
}
