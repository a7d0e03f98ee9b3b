package org.cityedms.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.pholser.junit.quickcheck.Property;
import com.pholser.junit.quickcheck.runner.JUnitQuickcheck;
import java.time.LocalDate;
import java.util.List;
import org.cityedms.card.StandardLayouts;
import org.cityedms.problem.ProblemException;
import org.junit.Test;
import org.junit.runner.RunWith;

@RunWith(JUnitQuickcheck.class)
public class CardDraftTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 4);

    @Test
    public void validated_goodCard_keepsEverything() {
        Card card =
                draft("  Про   ремонт\nдаху ", "ТОВ «Дах»", "2026-03-01", "2026-03-04")
                        .validated(
                                register("incoming", "{index}/{seq}"),
                                layout(register("incoming", "{index}/{seq}")),
                                TODAY);
        assertThat(card.summary()).contains("Про ремонт даху");
        assertThat(card.correspondentDate()).contains(LocalDate.of(2026, 3, 1));
        assertThat(card.deliveryMethod()).contains(DeliveryMethod.POST);
        assertThat(card.sheets()).contains(3);
        assertThat(card.language()).isEmpty();
    }

    @Test
    public void validated_emptyIncoming_namesEveryFieldThatIsMissing() {
        CardDraft empty =
                new CardDraft(
                        null, " ", null, null, null, "", null, null, null, null, null, null, null);
        assertThat(errors(empty, register("incoming", "{seq}/{case}")))
                .containsExactlyInAnyOrder(
                        "summary required",
                        "correspondent required",
                        "receivedOn required",
                        "caseIndex required");
        assertThat(errors(empty, register("outgoing", "{seq}")))
                .containsExactlyInAnyOrder("summary required", "correspondent required");
        assertThat(errors(empty, register("internal", "{seq}")))
                .containsExactly("summary required");
    }

    @Test
    public void validated_badValues_areNamed() {
        CardDraft bad =
                new CardDraft(
                        "x".repeat(101),
                        "с".repeat(151),
                        "К\u0000",
                        "1",
                        "2026-02-30",
                        "2026-03-05",
                        "pigeon",
                        -1,
                        10_001,
                        100_001,
                        "secret",
                        "de",
                        "0".repeat(31));
        assertThat(errors(bad, register("incoming", "{seq}")))
                .containsExactlyInAnyOrder(
                        "documentKind too-long",
                        "summary too-long",
                        "correspondent control-character",
                        "correspondentDate not-a-date",
                        "receivedOn in-future",
                        "deliveryMethod unknown-way",
                        "sheets out-of-range",
                        "annexes out-of-range",
                        "annexSheets out-of-range",
                        "confidentiality not-in-list",
                        "language not-in-list",
                        "caseIndex too-long")
                .doesNotHaveDuplicates();
    }

    @Test
    public void validated_authorsDateAfterReceipt_isRefused() {
        CardDraft draft = draft("с", "К", "2026-03-04", "2026-03-03");
        assertThat(errors(draft, register("incoming", "{seq}")))
                .containsExactly("correspondentDate after-receipt");
    }

    @Test
    public void validated_exactlyOneHundredAndFifty_isTaken() {
        Card card =
                draft("с".repeat(150), "К", null, "2026-03-04")
                        .validated(
                                register("incoming", "{seq}"),
                                layout(register("incoming", "{seq}")),
                                TODAY);
        assertThat(card.summary().orElseThrow()).hasSize(150);
    }

    /**
     * Whatever is typed, a card is either refused by a problem, or fits the model: short, one line,
     * printable.
     */
    @Property(trials = 1000)
    public void validated_anything_fitsOrIsRefused(
            String summary, String correspondent, String number, String date) {
        CardDraft draft =
                new CardDraft(
                        null,
                        summary,
                        correspondent,
                        number,
                        date,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null);
        ProblemException refused =
                catchThrowableOfType(
                        ProblemException.class,
                        () ->
                                draft.validated(
                                        register("outgoing", "{seq}"),
                                        layout(register("outgoing", "{seq}")),
                                        TODAY));
        if (refused == null) {
            Card card =
                    draft.validated(
                            register("outgoing", "{seq}"),
                            layout(register("outgoing", "{seq}")),
                            TODAY);
            assertThat(card.summary().orElseThrow())
                    .hasSizeBetween(1, 150)
                    .doesNotContain("\n", "\t", "\u0000");
            assertThat(card.correspondent().orElseThrow()).hasSizeBetween(1, 300);
        } else {
            assertThat(refused.problem().code()).isEqualTo("invalid-input");
            assertThat(refused.problem().errors()).isNotEmpty();
        }
    }

    static RegisterSettings register(String kind, String template) {
        return new RegisterDraft(
                        "rada", kind, "Реєстр", kind, "01-21", template, "yearly", 1L, true)
                .validated();
    }

    private static CardForm layout(RegisterSettings register) {
        return ShippedWays.form(StandardLayouts.of(register.kind()));
    }

    @Test
    public void validated_way_isOneOfTheDirectoryForWhatComes() {
        DeliveryWays ways =
                new DeliveryWays(
                        List.of(
                                way("box", DeliveryUse.RECEIPT, true),
                                way("fleet", DeliveryUse.DISPATCH, true),
                                way("telex", DeliveryUse.BOTH, false)));
        RegisterSettings incoming = register("incoming", "{seq}");
        RegisterSettings outgoing = register("outgoing", "{seq}");
        assertThat(by("box").validated(incoming, form(incoming, ways), TODAY).deliveryMethod())
                .contains(new DeliveryMethod("box"));
        assertThat(errors(by("pigeon"), incoming, form(incoming, ways)))
                .containsExactly("deliveryMethod unknown-way");
        assertThat(errors(by("telex"), incoming, form(incoming, ways)))
                .containsExactly("deliveryMethod retired-way");
        assertThat(errors(by("fleet"), incoming, form(incoming, ways)))
                .containsExactly("deliveryMethod way-of-dispatch");
        assertThat(errors(by("box"), outgoing, form(outgoing, ways)))
                .containsExactly("deliveryMethod way-of-receipt");
        assertThat(by("fleet").validated(outgoing, form(outgoing, ways), TODAY).deliveryMethod())
                .contains(new DeliveryMethod("fleet"));
    }

    @Test
    public void validated_correction_keepsTheRetiredWayAndTakesNoOther() {
        DeliveryWays ways =
                new DeliveryWays(
                        List.of(
                                way("telex", DeliveryUse.BOTH, false),
                                way("fax", DeliveryUse.BOTH, false)));
        RegisterSettings incoming = register("incoming", "{seq}");
        DeliveryWays before = new DeliveryWays(List.of(way("telex", DeliveryUse.BOTH, true)));
        Card old = by("telex").validated(incoming, form(incoming, before), TODAY);
        CardForm form = form(incoming, ways).tolerating(old);
        assertThat(by("telex").validated(incoming, form, TODAY)).isEqualTo(old);
        assertThat(errors(by("fax"), incoming, form)).containsExactly("deliveryMethod retired-way");
    }

    private static CardDraft by(String way) {
        return new CardDraft(
                null,
                "Зміст",
                "К",
                null,
                null,
                "2026-03-04",
                way,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    private static DeliveryWay way(String code, DeliveryUse use, boolean active) {
        return new DeliveryWay(
                new DeliveryMethod(code),
                new FieldLabel(code, code),
                use,
                DeliveryNeed.NOTHING,
                false,
                active);
    }

    private static CardForm form(RegisterSettings register, DeliveryWays ways) {
        return new CardForm(StandardLayouts.of(register.kind()), ways);
    }

    private static CardDraft draft(
            String summary, String correspondent, String date, String receivedOn) {
        return new CardDraft(
                null,
                summary,
                correspondent,
                "15/2",
                date,
                receivedOn,
                "post",
                3,
                null,
                null,
                "open",
                null,
                null);
    }

    private static List<String> errors(CardDraft draft, RegisterSettings register) {
        return errors(draft, register, layout(register));
    }

    private static List<String> errors(CardDraft draft, RegisterSettings register, CardForm form) {
        return catchThrowableOfType(
                        ProblemException.class, () -> draft.validated(register, form, TODAY))
                .problem()
                .errors()
                .stream()
                .map(error -> error.field() + " " + error.code())
                .toList();
    }
}
