package org.cityedms.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.pholser.junit.quickcheck.Property;
import com.pholser.junit.quickcheck.runner.JUnitQuickcheck;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.cityedms.card.StandardLayouts;
import org.cityedms.problem.ProblemException;
import org.junit.Test;
import org.junit.runner.RunWith;

@RunWith(JUnitQuickcheck.class)
public class CardLayoutTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 4);

    @Test
    public void validated_everyType_storesOneForm() {
        Card card =
                draft(
                                Map.of(
                                        "amount", " 1 250,5 ",
                                        "count", "007",
                                        "day", "2026-03-31",
                                        "type", "з кадрових питань",
                                        "urgent", "yes",
                                        "note", "рядок  один\n\nрядок два ",
                                        "unit", "03"))
                        .validated(
                                register("{seq}"),
                                ShippedWays.form(everyType(FieldUse.OPTIONAL)),
                                TODAY);
        assertThat(card.additional())
                .containsEntry("amount", "1250.50")
                .containsEntry("count", "7")
                .containsEntry("day", "2026-03-31")
                .containsEntry("type", "з кадрових питань")
                .containsEntry("urgent", "yes")
                .containsEntry("note", "рядок один\n\nрядок два")
                .containsEntry("unit", "03");
    }

    @Test
    public void validated_badValues_areNamedByTheirPath() {
        assertThat(
                        errors(
                                draft(
                                        Map.of(
                                                "amount", "1.234",
                                                "count", "3,5",
                                                "day", "2026-02-30",
                                                "type", "інше",
                                                "urgent", "так",
                                                "note", "\u0000",
                                                "unit", "x".repeat(41),
                                                "ghost", "1")),
                                everyType(FieldUse.OPTIONAL)))
                .containsExactlyInAnyOrder(
                        "additional.amount not-an-amount",
                        "additional.count not-a-number",
                        "additional.day not-a-date",
                        "additional.type not-in-list",
                        "additional.urgent not-in-list",
                        "additional.note control-character",
                        "additional.unit too-long",
                        "additional.ghost unknown");
    }

    @Test
    public void validated_requiredFurtherFields_areAskedFor() {
        assertThat(errors(draft(Map.of("amount", "x")), everyType(FieldUse.REQUIRED)))
                .containsExactlyInAnyOrder(
                        "additional.amount not-an-amount",
                        "additional.count required",
                        "additional.day required",
                        "additional.type required",
                        "additional.urgent required",
                        "additional.note required",
                        "additional.unit required");
    }

    @Test
    public void validated_hiddenField_keepsWhatAProgramSends() {
        CardLayout layout =
                new CardLayout(
                        StandardLayouts.of(DocumentKind.INTERNAL).fields().stream()
                                .map(
                                        field ->
                                                field.code().equals("caseIndex")
                                                        ? field.with(FieldUse.HIDDEN)
                                                        : field)
                                .toList());
        CardDraft draft =
                new CardDraft(
                        null, "с", null, null, null, null, null, null, null, null, null, null,
                        "03-05");
        assertThat(draft.validated(register("{seq}"), ShippedWays.form(layout), TODAY).caseIndex())
                .contains("03-05");
    }

    @Test
    public void validated_numberNeedsTheCase_evenWhereTheLayoutHidesIt() {
        assertThat(errors(draft(Map.of()), "{seq}/{case}", StandardLayouts.of(DocumentKind.ORDER)))
                .containsExactly("caseIndex required");
    }

    /** A layout of today invalidates no card of yesterday: its values may stay in a correction. */
    @Test
    public void tolerating_cardOfAnOlderLayout_takesWhatItHas() {
        Card old =
                draft(Map.of("type", "з кадрових питань", "note", "лишається"))
                        .validated(
                                register("{seq}"),
                                ShippedWays.form(everyType(FieldUse.OPTIONAL)),
                                TODAY);
        List<LayoutField> today =
                new ArrayList<>(StandardLayouts.of(DocumentKind.INTERNAL).fields());
        today.add(
                further(
                        "type",
                        FieldUse.OPTIONAL,
                        new FieldForm(FieldType.CHOICE, 9, List.of("інше"))));
        today.add(further("day", FieldUse.REQUIRED, FieldForm.of(FieldType.DATE)));
        CardLayout layout = new CardLayout(today);
        CardDraft same = draft(Map.of("type", "з кадрових питань", "note", "лишається"));
        assertThat(errors(same, layout)).isNotEmpty();
        assertThat(
                        same.validated(
                                register("{seq}"), ShippedWays.form(layout.tolerating(old)), TODAY))
                .isEqualTo(old);
        assertThat(errors(draft(Map.of("ghost", "1")), layout.tolerating(old)))
                .containsExactly("additional.ghost unknown");
    }

    @Test
    public void standard_everyKind_takesACardWithItsRequiredFields() {
        for (DocumentKind kind : DocumentKind.values()) {
            CardLayout layout = StandardLayouts.of(kind);
            assertThat(layout.fields())
                    .as(kind.code())
                    .extracting(LayoutField::code)
                    .doesNotHaveDuplicates()
                    .contains("summary", "confidentiality", "caseIndex");
            assertThat(layout.requires("summary")).isTrue();
            assertThat(layout.requires("correspondent"))
                    .as(kind.code())
                    .isEqualTo(
                            kind.stream() != DocumentStream.INTERNAL
                                    || kind == DocumentKind.CONTRACT);
            assertThat(layout.requires("receivedOn"))
                    .as(kind.code())
                    .isEqualTo(kind.stream() == DocumentStream.INCOMING);
        }
    }

    /** Identity papers are nobody's business in a journal. */
    @Test
    public void standard_powerOfAttorney_asksForNoPassport() {
        assertThat(StandardLayouts.of(DocumentKind.POWER_OF_ATTORNEY).fields())
                .extracting(field -> field.label().map(FieldLabel::uk).orElse(""))
                .noneMatch(label -> label.toLowerCase(java.util.Locale.ROOT).contains("паспорт"));
    }

    /** Whatever is typed into a further field, its stored form is read back as itself. */
    @Property(trials = 500)
    public void read_anything_isRefusedOrStaysAsItWasStored(String typed) {
        for (LayoutField field : everyType(FieldUse.OPTIONAL).fields()) {
            FieldForm form = field.form().orElse(null);
            if (form != null) {
                form.read(new Fields(), "f", typed)
                        .ifPresent(
                                stored ->
                                        assertThat(form.read(new Fields(), "f", stored))
                                                .contains(stored));
            }
        }
    }

    /** An amount is never rounded. */
    @Property(trials = 500)
    public void amount_hryvniasAndKopiykas_areKept(int hryvnias, byte kopiykas) {
        long whole = Math.abs((long) hryvnias);
        String cents = String.format("%02d", Math.floorMod(kopiykas, 100));
        assertThat(FieldForm.of(FieldType.AMOUNT).read(new Fields(), "f", whole + "," + cents))
                .contains(whole + "." + cents);
    }

    private static CardLayout everyType(FieldUse use) {
        List<LayoutField> fields =
                new ArrayList<>(StandardLayouts.of(DocumentKind.INTERNAL).fields());
        fields.removeIf(field -> field.form().isPresent());
        fields.add(further("amount", use, FieldForm.of(FieldType.AMOUNT)));
        fields.add(further("count", use, FieldForm.of(FieldType.INTEGER)));
        fields.add(further("day", use, FieldForm.of(FieldType.DATE)));
        fields.add(
                further(
                        "type",
                        use,
                        new FieldForm(FieldType.CHOICE, 100, List.of("з кадрових питань"))));
        fields.add(further("urgent", use, FieldForm.of(FieldType.YES_NO)));
        fields.add(further("note", use, FieldForm.of(FieldType.LONG_TEXT)));
        fields.add(further("unit", use, FieldForm.of(FieldType.UNIT)));
        return new CardLayout(fields);
    }

    private static LayoutField further(String code, FieldUse use, FieldForm form) {
        return LayoutField.further(
                code, use, FieldSection.DOCUMENT, new FieldLabel(code, code), form);
    }

    private static CardDraft draft(Map<String, String> additional) {
        return new CardDraft(
                null,
                "Про щось",
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                additional);
    }

    private static RegisterSettings register(String template) {
        return CardDraftTest.register("internal", template);
    }

    private static List<String> errors(CardDraft draft, CardLayout layout) {
        return errors(draft, "{seq}", layout);
    }

    private static List<String> errors(CardDraft draft, String template, CardLayout layout) {
        return catchThrowableOfType(
                        ProblemException.class,
                        () -> draft.validated(register(template), ShippedWays.form(layout), TODAY))
                .problem()
                .errors()
                .stream()
                .map(error -> error.field() + " " + error.code())
                .toList();
    }
}
