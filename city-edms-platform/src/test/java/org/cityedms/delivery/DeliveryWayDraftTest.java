package org.cityedms.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.cityedms.delivery.DeliveryWayDraft.Title;
import org.cityedms.problem.ProblemException;
import org.cityedms.registration.DeliveryMethod;
import org.cityedms.registration.DeliveryNeed;
import org.cityedms.registration.DeliveryUse;
import org.cityedms.registration.DeliveryWay;
import org.cityedms.registration.ShippedWays;
import org.junit.Test;

public class DeliveryWayDraftTest {
    private static final List<DeliveryWay> SHIPPED = ShippedWays.ALL.all();

    @Test
    public void added_ownCode_isKept() {
        DeliveryWay way = draft("nova", " Нова  пошта ", "Nova Post").added(SHIPPED);
        assertThat(way.code()).isEqualTo("nova");
        assertThat(way.title().uk()).isEqualTo("Нова пошта");
        assertThat(way.title().en()).isEqualTo("Nova Post");
        assertThat(way.use()).isEqualTo(DeliveryUse.DISPATCH);
        assertThat(way.need()).isEqualTo(DeliveryNeed.POSTAL_ADDRESS);
        assertThat(way.paperless()).isFalse();
        assertThat(way.active()).isTrue();
    }

    @Test
    public void added_withoutCode_getsTheNextFreeOne() {
        List<DeliveryWay> there = new ArrayList<>(SHIPPED);
        there.add(draft(null, "Перший", null).added(there));
        there.add(draft(" ", "Другий", null).added(there));
        assertThat(there.subList(7, 9))
                .extracting(DeliveryWay::code)
                .containsExactly("way-1", "way-2");
        assertThat(there.get(7).title().en()).as("without an English title").isEqualTo("Перший");
    }

    @Test
    public void added_takenCode_isAProblemOfItsOwn() {
        ProblemException refused =
                catchThrowableOfType(
                        ProblemException.class, () -> draft("post", "Інша", null).added(SHIPPED));
        assertThat(refused.problem().code()).isEqualTo("delivery-way-exists");
    }

    /** Journals that are moved in name ways by a title in either language. */
    @Test
    public void added_titleOfAnotherWayInTheOtherLanguage_isTaken() {
        assertThat(faults(() -> draft(null, "Portal", "Gate").added(SHIPPED)))
                .containsExactly("title.uk title-taken");
        assertThat(faults(() -> draft(null, "Вручну", "ФАКСОМ").added(SHIPPED)))
                .containsExactly("title.en title-taken");
    }

    /** The title that stands for it is typed in one field, and told beside that one. */
    @Test
    public void added_takenTitleWithoutAnEnglishOne_isToldOnce() {
        assertThat(faults(() -> draft(null, "поштою", null).added(SHIPPED)))
                .containsExactly("title.uk title-taken");
    }

    @Test
    public void added_faults_areAllTold() {
        assertThat(
                        faults(
                                () ->
                                        new DeliveryWayDraft(
                                                        "Пошта",
                                                        new Title("ПОШТОЮ", "post"),
                                                        "both ways",
                                                        null,
                                                        null,
                                                        null)
                                                .added(SHIPPED)))
                .containsExactly(
                        "code not-a-way-code",
                        "use not-in-list",
                        "need required",
                        "title.uk title-taken",
                        "title.en title-taken");
        assertThat(
                        faults(
                                () ->
                                        new DeliveryWayDraft(null, null, null, null, null, null)
                                                .added(SHIPPED)))
                .containsExactly("title.uk required", "use required", "need required");
    }

    @Test
    public void changed_codeStaysAndItsOwnTitleIsNoOthers() {
        DeliveryWay way =
                new DeliveryWayDraft(
                                "fax",
                                new Title("Факсом", "Fax"),
                                "receipt",
                                "nothing",
                                true,
                                false)
                        .changed(DeliveryMethod.FAX, SHIPPED);
        assertThat(way.active()).isFalse();
        assertThat(way.paperless()).isTrue();
        assertThat(
                        faults(
                                () ->
                                        draft("nova", "Факсом", "Fax")
                                                .changed(DeliveryMethod.FAX, SHIPPED)))
                .containsExactly("code way-code-fixed");
    }

    @Test
    public void order_namesEveryWayOnce() {
        List<String> codes = SHIPPED.stream().map(DeliveryWay::code).toList();
        List<String> turned = new ArrayList<>(codes);
        Collections.reverse(turned);
        assertThat(new DeliveryOrderDraft(turned).validated(SHIPPED)).isEqualTo(turned);
        for (List<String> wrong :
                List.of(
                        codes.subList(1, 7),
                        List.of("post", "post", "email", "sev", "portal", "in-person", "fax"),
                        List.<String>of())) {
            assertThat(faults(() -> new DeliveryOrderDraft(wrong).validated(SHIPPED)))
                    .containsExactly("codes not-all-ways");
        }
        assertThat(faults(() -> new DeliveryOrderDraft(null).validated(SHIPPED)))
                .containsExactly("codes not-all-ways");
    }

    private static DeliveryWayDraft draft(String code, String uk, String en) {
        return new DeliveryWayDraft(
                code, new Title(uk, en), "dispatch", "postal-address", null, null);
    }

    private static List<String> faults(ThrowingCallable work) {
        return catchThrowableOfType(ProblemException.class, work).problem().errors().stream()
                .map(error -> error.field() + " " + error.code())
                .toList();
    }
}
