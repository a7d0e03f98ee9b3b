package org.cityedms.dispatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.cityedms.problem.FieldError;
import org.cityedms.problem.ProblemException;
import org.cityedms.registration.DeliveryMethod;
import org.junit.Test;

public class AddresseeDraftTest {
    private static final AddresseeDraft POST =
            new AddresseeDraft("ТОВ «Дах»", "вул. Миру, 1", null, null, "post", null);

    @Test
    public void validated_post_isSimpleWhereNothingElseIsSaid() {
        Addressee addressee = AddresseeDraft.validated(List.of(POST)).get(0);
        assertThat(addressee.method()).isEqualTo(DeliveryMethod.POST);
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
                        "addressees.3.method not-in-list");
        assertThat(errors(List.of())).containsExactly("addressees out-of-range");
        assertThat(errors(Collections.nCopies(201, POST)))
                .containsExactly("addressees out-of-range");
    }

    @Test
    public void warnings_pastFour_only() {
        assertThat(DispatchRules.warnings(AddresseeDraft.validated(Collections.nCopies(4, POST))))
                .isEmpty();
        assertThat(DispatchRules.warnings(AddresseeDraft.validated(Collections.nCopies(5, POST))))
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
        return catchThrowableOfType(ProblemException.class, () -> AddresseeDraft.validated(drafts))
                .problem()
                .errors()
                .stream()
                .map(error -> error.field() + " " + error.code())
                .toList();
    }

    @Test
    public void further_addressesMayComeLater() {
        AddresseeDraft bare = new AddresseeDraft("ТОВ «Дах»", null, null, null, "post", null);
        assertThat(AddresseeDraft.further(List.of(bare)))
                .singleElement()
                .satisfies(one -> assertThat(one.address()).isEmpty());
        assertThat(faults(() -> AddresseeDraft.validated(List.of(bare))))
                .containsExactly("addressees.0.address");
        AddresseeDraft nobody = new AddresseeDraft(" ", null, "не адреса", null, "голубом", null);
        assertThat(faults(() -> AddresseeDraft.further(Arrays.asList(bare, nobody, null))))
                .containsExactly(
                        "moreAddressees.1.name",
                        "moreAddressees.1.method",
                        "moreAddressees.1.email",
                        "moreAddressees.2.name");
        assertThat(faults(() -> AddresseeDraft.further(Collections.nCopies(200, bare))))
                .containsExactly("moreAddressees");
    }

    private static List<String> faults(ThrowingCallable work) {
        return catchThrowableOfType(ProblemException.class, work).problem().errors().stream()
                .map(FieldError::field)
                .toList();
    }
}
