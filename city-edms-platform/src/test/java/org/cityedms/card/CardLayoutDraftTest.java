package org.cityedms.card;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.pholser.junit.quickcheck.Property;
import com.pholser.junit.quickcheck.runner.JUnitQuickcheck;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.cityedms.card.LayoutFieldDraft.Label;
import org.cityedms.problem.ProblemException;
import org.cityedms.registration.CardLayout;
import org.cityedms.registration.DocumentKind;
import org.cityedms.registration.FieldUse;
import org.cityedms.registration.LayoutField;
import org.cityedms.registration.ShippedWays;
import org.junit.Test;
import org.junit.runner.RunWith;

@RunWith(JUnitQuickcheck.class)
public class CardLayoutDraftTest {

    @Test
    public void draftOf_shippedLayouts_isTheSameLayout() {
        for (DocumentKind kind : DocumentKind.values()) {
            CardLayout shipped = StandardLayouts.of(kind);
            assertThat(CardLayoutDraft.of(shipped).validated(ShippedWays.ALL))
                    .as(kind.code())
                    .isEqualTo(shipped);
            assertThat(CardLayoutDraft.of(shipped).stored()).as(kind.code()).isEqualTo(shipped);
        }
    }

    @Test
    public void validated_leftOutFields_areHiddenAndTheShortContentStays() {
        CardLayout layout =
                new CardLayoutDraft(
                                List.of(field("summary", "hidden"), field("sheets", "required")))
                        .validated(ShippedWays.ALL);
        assertThat(layout.requires("summary")).isTrue();
        assertThat(layout.requires("sheets")).isTrue();
        assertThat(layout.find("language")).map(LayoutField::use).contains(FieldUse.HIDDEN);
        assertThat(layout.fields()).hasSize(13);
    }

    @Test
    public void validated_faults_areNamedByTheirPlace() {
        CardLayoutDraft draft =
                new CardLayoutDraft(
                        Arrays.asList(
                                field("summary", "always"),
                                further("Bad code", "text", null),
                                further("additional", "text", null),
                                further("type", "choice", List.of()),
                                further("kind", "picture", null),
                                further("kind", "choice", List.of("а", "а")),
                                null,
                                new LayoutFieldDraft(
                                        "note",
                                        null,
                                        "attic",
                                        null,
                                        "text",
                                        1001,
                                        null,
                                        "later",
                                        "x".repeat(301),
                                        null)));
        assertThat(errors(draft))
                .containsExactlyInAnyOrder(
                        "fields.0.use not-in-list",
                        "fields.1.code not-a-field-code",
                        "fields.2.code not-a-field-code",
                        "fields.3.options required",
                        "fields.4.type not-in-list",
                        "fields.5.code twice",
                        "fields.5.options twice",
                        "fields.6 required",
                        "fields.7.section not-in-list",
                        "fields.7.label.uk required",
                        "fields.7.maximum out-of-range",
                        "fields.7.asOf not-a-date",
                        "fields.7.source too-long");
    }

    @Test
    public void validated_tooManyFields_isRefused() {
        List<LayoutFieldDraft> fields =
                java.util.stream.IntStream.rangeClosed(1, 41)
                        .mapToObj(n -> further("f" + n, "text", null))
                        .toList();
        assertThat(errors(new CardLayoutDraft(fields))).containsExactly("fields out-of-range");
    }

    @Test
    public void validated_labelWithoutEnglish_showsUkrainian() {
        CardLayout layout =
                new CardLayoutDraft(
                                List.of(
                                        new LayoutFieldDraft(
                                                "floor",
                                                "optional",
                                                "origin",
                                                new Label(" Поверх ", null),
                                                "integer",
                                                null,
                                                null,
                                                null,
                                                null,
                                                null)))
                        .validated(ShippedWays.ALL);
        LayoutField floor = layout.find("floor").orElseThrow();
        assertThat(floor.label().orElseThrow().uk()).isEqualTo("Поверх");
        assertThat(floor.label().orElseThrow().en()).isEqualTo("Поверх");
    }

    /** What is taken is stored and read back as it was. */
    @Property(trials = 500)
    public void validated_anything_isRefusedOrReadBack(
            String code, String label, String type, Integer maximum, String source) {
        CardLayoutDraft draft =
                new CardLayoutDraft(
                        Collections.singletonList(
                                new LayoutFieldDraft(
                                        "f" + code,
                                        null,
                                        null,
                                        new Label(label, label),
                                        type.length() % 2 == 0 ? "text" : type,
                                        maximum,
                                        null,
                                        null,
                                        source,
                                        null)));
        ProblemException refused =
                catchThrowableOfType(
                        ProblemException.class, () -> draft.validated(ShippedWays.ALL));
        if (refused == null) {
            CardLayout layout = draft.validated(ShippedWays.ALL);
            assertThat(CardLayoutDraft.of(layout).stored()).isEqualTo(layout);
        } else {
            assertThat(refused.problem().errors()).isNotEmpty();
        }
    }

    private static LayoutFieldDraft field(String code, String use) {
        return new LayoutFieldDraft(code, use, null, null, null, null, null, null, null, null);
    }

    @Test
    public void validated_initialValues_areReadAsTheFieldReadsThem() {
        CardLayoutDraft draft =
                new CardLayoutDraft(
                        List.of(
                                withInitial("deliveryMethod", null, "post"),
                                withInitial("documentKind", null, "  лист "),
                                withInitial("floor", "integer", "007")));
        assertThat(draft.validated(ShippedWays.ALL).fields())
                .filteredOn(field -> field.initial().isPresent())
                .extracting(field -> field.code() + "=" + field.initial().orElseThrow())
                .containsExactly("deliveryMethod=post", "documentKind=лист", "floor=7");
        assertThat(CardLayoutDraft.of(draft.validated(ShippedWays.ALL)).stored())
                .isEqualTo(draft.validated(ShippedWays.ALL));
    }

    @Test
    public void validated_initialValueThatTheFieldWouldRefuse_isRefused() {
        assertThat(
                        errors(
                                new CardLayoutDraft(
                                        List.of(
                                                withInitial("deliveryMethod", null, "pigeon"),
                                                withInitial("receivedOn", null, "2026-01-01"),
                                                withInitial("floor", "integer", "другий")))))
                .containsExactly(
                        "fields.0.initial unknown-way",
                        "fields.1.initial no-initial",
                        "fields.2.initial not-a-number");
    }

    private static LayoutFieldDraft withInitial(String code, String type, String initial) {
        Label label = type == null ? null : new Label("Поверх", null);
        return new LayoutFieldDraft(
                code, "optional", null, label, type, null, null, null, null, initial);
    }

    private static LayoutFieldDraft further(String code, String type, List<String> options) {
        return new LayoutFieldDraft(
                code,
                "optional",
                "document",
                new Label("Поле", "Field"),
                type,
                null,
                options,
                null,
                null,
                null);
    }

    private static List<String> errors(CardLayoutDraft draft) {
        return catchThrowableOfType(ProblemException.class, () -> draft.validated(ShippedWays.ALL))
                .problem()
                .errors()
                .stream()
                .map(error -> error.field() + " " + error.code())
                .toList();
    }
}
