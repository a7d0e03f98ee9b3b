package org.cityedms.dispatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.cityedms.problem.FieldError;
import org.cityedms.problem.ProblemException;
import org.cityedms.registration.DeliveryMethod;
import org.cityedms.registration.DeliveryNeed;
import org.cityedms.registration.DeliveryUse;
import org.cityedms.registration.DeliveryWay;
import org.cityedms.registration.DeliveryWays;
import org.cityedms.registration.FieldLabel;
import org.cityedms.registration.ShippedWays;
import org.junit.Test;

public class AddresseeDraftTest {
    private static final AddresseeDraft POST =
            new AddresseeDraft("ТОВ «Дах»", "вул. Миру, 1", null, null, "post", null);

    @Test
    public void validated_post_isSimpleWhereNothingElseIsSaid() {
        Addressee addressee = validated(List.of(POST)).get(0);
        assertThat(addressee.way()).isEqualTo(ShippedWays.POST);
        assertThat(addressee.postalKind()).isEqualTo(Optional.of(PostalKind.SIMPLE));
    }

    @Test
    public void validated_faultsOfAllAddressees_areToldAtOnce() {
        List<AddresseeDraft> drafts =
                List.of(
                        POST,
                        new AddresseeDraft(" ", null, null, null, "post", null),
                        new AddresseeDraft("А", null, "a@b", null, "email", "simple"),
                        new AddresseeDraft("Б", null, null, null, "pigeon", null));
        assertThat(errors(drafts))
                .containsExactlyInAnyOrder(
                        "addressees.1.name required",
                        "addressees.1.address required",
                        "addressees.2.email not-an-email",
                        "addressees.2.postalKind only-for-post",
                        "addressees.3.method unknown-way");
        assertThat(errors(List.of())).containsExactly("addressees out-of-range");
        assertThat(errors(Collections.nCopies(201, POST)))
                .containsExactly("addressees out-of-range");
    }

    @Test
    public void warnings_pastFour_only() {
        assertThat(DispatchRules.warnings(validated(Collections.nCopies(4, POST)))).isEmpty();
        assertThat(DispatchRules.warnings(validated(Collections.nCopies(5, POST))))
                .extracting(warning -> warning.code())
                .containsExactly("too-many-addressees");
    }

    @Test
    public void mark_trackingCodes_ofBothForms() {
        for (String code : new String[] {"0500123456789", "RA123456789UA"}) {
            assertThat(new MarkDraft(code, 20, null, null).validated().tracking()).contains(code);
        }
        ProblemException refused =
                catchThrowableOfType(
                        ProblemException.class,
                        () -> new MarkDraft("05001", -1, null, null).validated());
        assertThat(refused.problem().errors()).hasSize(2);
    }

    private static List<String> errors(List<AddresseeDraft> drafts) {
        return catchThrowableOfType(ProblemException.class, () -> validated(drafts))
                .problem()
                .errors()
                .stream()
                .map(error -> error.field() + " " + error.code())
                .toList();
    }

    @Test
    public void further_addressesMayComeLater() {
        AddresseeDraft bare = new AddresseeDraft("ТОВ «Дах»", null, null, null, "post", null);
        assertThat(further(List.of(bare)))
                .singleElement()
                .satisfies(one -> assertThat(one.address()).isEmpty());
        assertThat(faults(() -> validated(List.of(bare)))).containsExactly("addressees.0.address");
        AddresseeDraft nobody = new AddresseeDraft(" ", null, "не адреса", null, "голубом", null);
        assertThat(faults(() -> further(Arrays.asList(bare, nobody, null))))
                .containsExactly(
                        "moreAddressees.1.name",
                        "moreAddressees.1.method",
                        "moreAddressees.1.email",
                        "moreAddressees.2.name");
        assertThat(faults(() -> further(Collections.nCopies(200, bare))))
                .containsExactly("moreAddressees");
    }

    private static List<String> faults(ThrowingCallable work) {
        return catchThrowableOfType(ProblemException.class, work).problem().errors().stream()
                .map(FieldError::field)
                .toList();
    }

    @Test
    public void validated_whatAWayNeeds_isItsPropertyAndNotItsName() {
        DeliveryWays ways =
                new DeliveryWays(
                        List.of(
                                way("express", DeliveryNeed.POSTAL_ADDRESS, true),
                                way("box", DeliveryNeed.EMAIL, true),
                                way("post", DeliveryNeed.NOTHING, true),
                                way("telex", DeliveryNeed.NOTHING, false)));
        assertThat(
                        told(
                                () ->
                                        AddresseeDraft.validated(
                                                List.of(by("express", null)), ways, Set.of())))
                .containsExactly("addressees.0.address required");
        assertThat(told(() -> AddresseeDraft.validated(List.of(by("box", null)), ways, Set.of())))
                .containsExactly("addressees.0.email required");
        assertThat(
                        AddresseeDraft.validated(List.of(by("post", null)), ways, Set.of())
                                .get(0)
                                .postalKind())
                .isEmpty();
        assertThat(
                        AddresseeDraft.validated(List.of(by("express", "Миру, 1")), ways, Set.of())
                                .get(0)
                                .postalKind())
                .contains(PostalKind.SIMPLE);
        assertThat(told(() -> AddresseeDraft.validated(List.of(by("telex", null)), ways, Set.of())))
                .containsExactly("addressees.0.method retired-way");
        assertThat(
                        told(
                                () ->
                                        AddresseeDraft.validated(
                                                List.of(by("pigeon", null)), ways, Set.of())))
                .containsExactly("addressees.0.method unknown-way");
    }

    private static List<String> told(ThrowingCallable work) {
        return catchThrowableOfType(ProblemException.class, work).problem().errors().stream()
                .map(error -> error.field() + " " + error.code())
                .toList();
    }

    private static AddresseeDraft by(String way, String address) {
        return new AddresseeDraft("Дах", address, null, null, way, null);
    }

    private static DeliveryWay way(String code, DeliveryNeed need, boolean active) {
        return new DeliveryWay(
                new DeliveryMethod(code),
                new FieldLabel(code, code),
                DeliveryUse.DISPATCH,
                need,
                false,
                active);
    }

    private static List<Addressee> validated(List<AddresseeDraft> drafts) {
        return AddresseeDraft.validated(drafts, ShippedWays.ALL, Set.of());
    }

    private static List<Addressee> further(List<AddresseeDraft> drafts) {
        return AddresseeDraft.further(drafts, ShippedWays.ALL);
    }
}
