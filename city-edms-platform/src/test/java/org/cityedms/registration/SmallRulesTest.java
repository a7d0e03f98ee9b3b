package org.cityedms.registration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.pholser.junit.quickcheck.Property;
import com.pholser.junit.quickcheck.runner.JUnitQuickcheck;
import java.time.LocalDate;
import org.cityedms.card.StandardLayouts;
import org.junit.Test;
import org.junit.runner.RunWith;

@RunWith(JUnitQuickcheck.class)
public class SmallRulesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 4);

    @Test
    public void searchKey_keyboards_makeNoDifference() {
        assertThat(SearchKey.of("Об’єкт «Їжак» – №  5"))
                .isEqualTo(SearchKey.of("ОБ'ЄКТ \"їжак\" - № 5"));
    }

    @Test
    public void cursor_printed_isReadBack() {
        EntryCursor cursor = new EntryCursor(true, "Ґанок, «Їжак»", 42);
        assertThat(EntryCursor.parse(cursor.toString())).contains(cursor);
    }

    @Property(trials = 1000)
    public void cursor_anything_isReadOrRefused(String text) {
        EntryCursor.parse(text)
                .ifPresent(
                        cursor ->
                                assertThat(EntryCursor.parse(cursor.toString())).contains(cursor));
    }

    @Test
    public void defaults_bareFile_makeACardThatIsTaken() {
        RegisterSettings register = CardDraftTest.register("incoming", "{seq}");
        CardDraft bare =
                new CardDraft(
                        null, null, null, null, null, null, null, null, null, null, null, null,
                        null);
        Card card =
                new CardDefaults("", "скан  01.pdf", TODAY)
                        .fill(bare, StandardLayouts.of(register.kind()))
                        .validated(
                                register,
                                ShippedWays.form(StandardLayouts.of(register.kind())),
                                TODAY);
        assertThat(card.summary()).contains("скан 01");
        assertThat(card.correspondent()).contains("Не зазначено");
        assertThat(card.receivedOn()).contains(TODAY);
    }

    @Test
    public void defaults_longTitle_isCut() {
        RegisterSettings register = CardDraftTest.register("internal", "{seq}");
        CardDraft bare =
                new CardDraft(
                        null, null, null, null, null, null, null, null, null, null, null, null,
                        null);
        String title = "я".repeat(148) + "😀 і далі";
        Card card =
                new CardDefaults(title, "a.pdf", TODAY)
                        .fill(bare, StandardLayouts.of(register.kind()))
                        .validated(
                                register,
                                ShippedWays.form(StandardLayouts.of(register.kind())),
                                TODAY);
        assertThat(card.summary().orElseThrow()).isEqualTo("я".repeat(148) + "…");
        assertThat(card.correspondent()).isEmpty();
    }

    @Test
    public void requestKey_visibleAscii_only() {
        assertThat(RequestKey.parse("a-1").value()).isEqualTo("a-1");
        for (String bad : new String[] {"", "a b", "ключ", "x".repeat(101)}) {
            assertThat(catchThrowable(() -> RequestKey.parse(bad)))
                    .as(bad)
                    .hasMessageContaining("invalid-idempotency-key");
        }
    }
}
