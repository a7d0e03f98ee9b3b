package org.cityedms.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.cityedms.card.StandardLayouts;
import org.cityedms.registration.Card;
import org.cityedms.registration.CardLayout;
import org.cityedms.registration.DocumentKind;
import org.cityedms.registration.Entry;
import org.cityedms.registration.EntryState;
import org.cityedms.registration.ShippedWays;
import org.junit.Test;

public class JournalColumnTest {
    @Test
    public void value_annexes_tellsTheirSheetsToo() {
        assertThat(annexes(Optional.of(2), Optional.of(8))).isEqualTo("2 (8 арк.)");
        assertThat(annexes(Optional.of(2), Optional.empty())).isEqualTo("2");
        assertThat(annexes(Optional.empty(), Optional.of(8))).isEqualTo("8 арк.");
        assertThat(annexes(Optional.empty(), Optional.empty())).isEmpty();
    }

    @Test
    public void value_ofAFurtherField_isPrintedAsItsTypeIs() {
        Map<String, String> contract =
                Map.of("amount", "125000.50", "validUntil", "2027-12-31", "responsible", "Коваль");
        assertThat(value(DocumentKind.CONTRACT, "card.amount", contract)).isEqualTo("125000,50");
        assertThat(value(DocumentKind.CONTRACT, "card.validUntil", contract))
                .isEqualTo("31.12.2027");
        assertThat(value(DocumentKind.CONTRACT, "card.responsible", contract)).isEqualTo("Коваль");
        assertThat(value(DocumentKind.CONTRACT, "card.unit", contract)).isEmpty();
    }

    @Test
    public void value_marks_eachInALineOfItsOwn() {
        LineMarks marks =
                new LineMarks(List.of("Підготувати", "до 10.12.2026"), List.of("виконано"));
        JournalRow row = row(EntryState.ACTIVE, card(Map.of()), marks, Optional.empty());
        assertThat(StandardColumn.RESOLUTION.value(row)).isEqualTo("Підготувати\nдо 10.12.2026");
        assertThat(StandardColumn.RECEIPT.value(row)).isEqualTo("виконано");
    }

    @Test
    public void value_correspondent_namesAllWhomItGoesTo() {
        LineMarks several = LineMarks.ofAddressees(List.of("Обласна рада", "ТОВ «Дах»"));
        JournalRow row =
                row(
                        EntryState.ACTIVE,
                        card(Map.of()),
                        several.with(LineMarks.NONE),
                        Optional.empty());
        assertThat(StandardColumn.CORRESPONDENT.value(row)).isEqualTo("Обласна рада; ТОВ «Дах»");
    }

    @Test
    public void value_note_givesTheReasonOfAVoid() {
        assertThat(note(EntryState.VOID, Optional.of("Двічі"))).isEqualTo("анульовано: Двічі");
        assertThat(note(EntryState.VOID, Optional.empty())).isEqualTo("анульовано");
        assertThat(note(EntryState.RESERVED, Optional.empty())).isEqualTo("зарезервовано");
        assertThat(note(EntryState.ACTIVE, Optional.empty())).isEmpty();
    }

    @Test
    public void of_everyKind_standardColumnsAreThereAndNoneIsAlwaysEmpty() {
        for (DocumentKind kind : DocumentKind.values()) {
            CardLayout layout = StandardLayouts.of(kind);
            List<String> codes = codes(JournalColumns.of(kind, layout).standard());
            assertThat(codes)
                    .as(kind.code())
                    .startsWith("number", "registeredOn")
                    .endsWith("state");
            assertThat(codes).as(kind.code()).contains("summary").hasSizeGreaterThanOrEqualTo(7);
            assertThat(codes).as(kind.code()).doesNotHaveDuplicates();
            boolean issued =
                    layout.find("correspondent").orElseThrow().use().code().equals("hidden");
            assertThat(codes.contains("correspondent") && issued).as(kind.code()).isFalse();
        }
    }

    @Test
    public void of_aContract_namesTheOtherPartyAsTheCardDoes() {
        JournalColumns columns =
                JournalColumns.of(DocumentKind.CONTRACT, StandardLayouts.of(DocumentKind.CONTRACT));
        assertThat(codes(columns.standard()))
                .contains("correspondent", "card.amount", "card.validUntil");
        assertThat(columns.find("correspondent").orElseThrow().title().uk())
                .isEqualTo("Сторона договору");
        assertThat(
                        JournalColumns.of(
                                        DocumentKind.OUTGOING,
                                        StandardLayouts.of(DocumentKind.OUTGOING))
                                .find("correspondent")
                                .orElseThrow()
                                .title()
                                .uk())
                .isEqualTo("Адресат");
    }

    @Test
    public void named_unknownTwiceOrNone_isNothing() {
        JournalColumns columns =
                JournalColumns.of(DocumentKind.INCOMING, StandardLayouts.of(DocumentKind.INCOMING));
        assertThat(columns.named(List.of("state", "number")).map(JournalColumnTest::codes))
                .contains(List.of("state", "number"));
        assertThat(columns.named(List.of("number", "card.amount"))).isEmpty();
        assertThat(columns.named(List.of("number", "number"))).isEmpty();
        assertThat(columns.named(List.of(""))).isEmpty();
        assertThat(columns.named(List.of())).isEmpty();
    }

    @Test
    public void chosen_ofAFieldThatIsNoMore_keepsTheOthers() {
        JournalColumns columns =
                JournalColumns.of(DocumentKind.INCOMING, StandardLayouts.of(DocumentKind.INCOMING));
        assertThat(codes(ChosenColumns.of(columns, List.of("card.gone", "number")).shown()))
                .containsExactly("number");
        assertThat(ChosenColumns.of(columns, List.of("card.gone")).shown())
                .isEqualTo(columns.standard());
        assertThat(ChosenColumns.of(columns, List.of()).chosen()).isEmpty();
    }

    private static List<String> codes(List<JournalColumn> columns) {
        return columns.stream().map(JournalColumn::code).toList();
    }

    private static String note(EntryState state, Optional<String> reason) {
        return StandardColumn.STATE.value(row(state, card(Map.of()), LineMarks.NONE, reason));
    }

    private static String value(DocumentKind kind, String code, Map<String, String> additional) {
        return JournalColumns.of(kind, StandardLayouts.of(kind))
                .find(code)
                .orElseThrow()
                .value(row(EntryState.ACTIVE, card(additional), LineMarks.NONE, Optional.empty()));
    }

    private static String annexes(Optional<Integer> count, Optional<Integer> sheets) {
        Card card =
                new Card(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        count,
                        sheets,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        new TreeMap<>());
        return StandardColumn.ANNEXES.value(
                row(EntryState.ACTIVE, card, LineMarks.NONE, Optional.empty()));
    }

    private static Card card(Map<String, String> additional) {
        return new Card(
                Optional.empty(),
                Optional.of("Про ремонт"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                new TreeMap<>(additional));
    }

    private static JournalRow row(
            EntryState state, Card card, LineMarks marks, Optional<String> reason) {
        return new JournalRow(
                new Entry(
                        1,
                        state,
                        Optional.empty(),
                        1,
                        "01-21/1",
                        LocalDate.of(2026, 3, 2),
                        Instant.EPOCH,
                        "Олена Коваль",
                        Optional.empty()),
                card,
                card.deliveryMethod().map(ShippedWays.ALL::title),
                marks,
                reason);
    }
}
