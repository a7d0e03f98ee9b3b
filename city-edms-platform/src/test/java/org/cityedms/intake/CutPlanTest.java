package org.cityedms.intake;

import static org.assertj.core.api.Assertions.assertThat;

import com.pholser.junit.quickcheck.Property;
import com.pholser.junit.quickcheck.runner.JUnitQuickcheck;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cityedms.intake.CutPlan.Page;
import org.cityedms.intake.CutPlan.Part;
import org.cityedms.registration.DocumentId;
import org.junit.Test;
import org.junit.runner.RunWith;

@RunWith(JUnitQuickcheck.class)
public class CutPlanTest {
    private static final DocumentId A = new DocumentId("1e0b7a52-5c3b-4f0c-8f6e-1f8f7a3f5d11");
    private static final DocumentId B = new DocumentId("1e0b7a52-5c3b-4f0c-8f6e-1f8f7a3f5d12");
    private static final Page TEXT = new Page(false, Set.of(), false);
    private static final Page BLANK = new Page(false, Set.of(), true);
    private static final Page SEPARATOR = new Page(true, Set.of(), false);

    private static Page label(DocumentId... documents) {
        return new Page(false, Set.of(documents), false);
    }

    private static Part part(int first, int last) {
        return new Part(new PageRange(first, last), Optional.empty());
    }

    private static Part part(int first, int last, DocumentId document) {
        return new Part(new PageRange(first, last), Optional.of(document));
    }

    private static CutPlan plan(Page... pages) {
        return CutPlan.of(List.of(pages));
    }

    @Test
    public void withoutMarks_staysWholeAndNothingIsNoted() {
        assertThat(plan(TEXT, BLANK, TEXT)).isEqualTo(new CutPlan(List.of(), Optional.empty()));
        assertThat(plan()).isEqualTo(new CutPlan(List.of(), Optional.empty()));
    }

    @Test
    public void separators_cutAndAreLeftOut() {
        assertThat(plan(TEXT, TEXT, SEPARATOR, TEXT).parts())
                .containsExactly(part(1, 2), part(4, 4));
    }

    @Test
    public void separators_atTheEndsOrTwiceInARow_makeNoEmptyPart() {
        assertThat(plan(SEPARATOR, TEXT, SEPARATOR, SEPARATOR, TEXT, TEXT, SEPARATOR).parts())
                .containsExactly(part(2, 2), part(5, 6));
    }

    @Test
    public void blankBackOfASeparator_isLeftOut_otherBlankPagesStay() {
        assertThat(plan(TEXT, BLANK, SEPARATOR, BLANK, TEXT, BLANK).parts())
                .containsExactly(part(1, 2), part(5, 6));
    }

    @Test
    public void label_takesThePagesAfterItToItsDocument() {
        assertThat(plan(label(A), TEXT, SEPARATOR, TEXT).parts())
                .containsExactly(part(1, 2, A), part(4, 4));
    }

    @Test
    public void labelsOfTwoDocuments_needNoSeparator() {
        assertThat(plan(label(A), TEXT, label(B), TEXT, label(B)).parts())
                .containsExactly(part(1, 2, A), part(3, 5, B));
    }

    @Test
    public void labelAfterPagesWithoutOne_isLeftToAPerson() {
        assertThat(plan(TEXT, label(A)))
                .isEqualTo(new CutPlan(List.of(), Optional.of(DraftNote.AMBIGUOUS_MARKS)));
    }

    @Test
    public void pageThatContradictsItself_isLeftToAPerson() {
        assertThat(plan(label(A, B)).note()).contains(DraftNote.AMBIGUOUS_MARKS);
        assertThat(plan(TEXT, new Page(true, Set.of(A), false)).note())
                .contains(DraftNote.AMBIGUOUS_MARKS);
    }

    @Test
    public void separatorsOnly_isNoted() {
        assertThat(plan(SEPARATOR, BLANK, SEPARATOR).note()).contains(DraftNote.ONLY_SEPARATORS);
    }

    /**
     * Whatever the pages: each page with text is in exactly one part, in its place, or all stay.
     */
    @Property(trials = 500)
    public void noPageIsLostOrDoubled(List<Integer> kinds) {
        List<Page> pages = new ArrayList<>();
        for (int kind : kinds) {
            pages.add(
                    switch (Math.floorMod(kind, 6)) {
                        case 0 -> SEPARATOR;
                        case 1 -> BLANK;
                        case 2 -> label(A);
                        case 3 -> label(B);
                        default -> TEXT;
                    });
        }
        CutPlan plan = CutPlan.of(pages);
        if (plan.parts().isEmpty()) {
            return;
        }
        List<Integer> kept = new ArrayList<>();
        for (Part part : plan.parts()) {
            for (int page = part.pages().first(); page <= part.pages().last(); page++) {
                kept.add(page);
            }
        }
        assertThat(kept).isSorted().doesNotHaveDuplicates();
        for (int page = 1; page <= pages.size(); page++) {
            boolean separator = pages.get(page - 1).separator();
            boolean back =
                    page > 1 && pages.get(page - 2).separator() && pages.get(page - 1).blank();
            assertThat(kept.contains(page)).as("page " + page).isEqualTo(!separator && !back);
        }
    }
}
