package org.cityedms.dispatch;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.cityedms.problem.FieldError;
import org.cityedms.problem.Problem;
import org.cityedms.registration.Card;
import org.cityedms.registration.DeliveryMethod;
import org.cityedms.registration.DeliveryNeed;
import org.cityedms.registration.DeliveryUse;
import org.cityedms.registration.DeliveryWay;
import org.cityedms.registration.DeliveryWays;
import org.cityedms.registration.Fields;

/** {@link Addressee} as a person typed it, nothing checked yet. */
public record AddresseeDraft(
        String name,
        String address,
        String email,
        String correspondentId,
        String method,
        String postalKind) {
    /** As an envelope takes them; one at-sign with something on both sides. */
    private static final Pattern EMAIL = Pattern.compile("[^\\s@]+@[^\\s@]+\\.[^\\s@]+");

    /**
     * Checks all addressees of a letter.
     *
     * @param ways ways that there are
     * @param kept those by which the letter is to leave already: they may stay, retired or not
     * @throws org.cityedms.problem.ProblemException {@code invalid-input}, fields as {@code
     *     addressees.0.name}
     */
    public static List<Addressee> validated(
            List<AddresseeDraft> drafts, DeliveryWays ways, Set<DeliveryMethod> kept) {
        return validated(drafts, ways, kept, "addressees", DispatchRules.MAXIMUM, true);
    }

    /**
     * Checks the addressees that a letter has beside the one of its card. Their postal and e-mail
     * addresses may come later: until then the letter does not leave.
     *
     * @param ways ways that there are
     * @throws org.cityedms.problem.ProblemException {@code invalid-input}, fields as {@code
     *     moreAddressees.0.name}
     */
    public static List<Addressee> further(List<AddresseeDraft> drafts, DeliveryWays ways) {
        return validated(
                drafts, ways, Set.of(), "moreAddressees", DispatchRules.MAXIMUM - 1, false);
    }

    private static List<Addressee> validated(
            List<AddresseeDraft> drafts,
            DeliveryWays ways,
            Set<DeliveryMethod> kept,
            String place,
            int maximum,
            boolean complete) {
        List<FieldError> errors = new ArrayList<>();
        List<Addressee> addressees = new ArrayList<>();
        if (drafts == null || drafts.isEmpty() || drafts.size() > maximum) {
            errors.add(FieldError.of(place, "out-of-range", 1, maximum));
        } else {
            for (int at = 0; at < drafts.size(); at++) {
                String prefix = place + "." + at + ".";
                AddresseeDraft draft = drafts.get(at);
                if (draft == null) {
                    errors.add(FieldError.of(prefix + "name", "required"));
                } else {
                    draft.validated(prefix, ways, kept, complete, errors)
                            .ifPresent(addressees::add);
                }
            }
        }
        if (!errors.isEmpty()) {
            throw Problem.ofFields("invalid-input", errors).exception();
        }
        return addressees;
    }

    private Optional<Addressee> validated(
            String prefix,
            DeliveryWays ways,
            Set<DeliveryMethod> kept,
            boolean complete,
            List<FieldError> errors) {
        Fields fields = new Fields();
        Optional<String> whom = fields.requiredText("name", name, Addressee.MAXIMUM_NAME);
        Optional<DeliveryWay> way = ways.read(fields, "method", method, DeliveryUse.DISPATCH, kept);
        fields.require("method", way, method);
        boolean post = way.filter(DeliveryWay::byPost).isPresent();
        boolean mail = way.filter(one -> one.need() == DeliveryNeed.EMAIL).isPresent();
        Optional<String> where =
                post && complete
                        ? fields.requiredText("address", address, Addressee.MAXIMUM_ADDRESS)
                        : fields.text("address", address, Addressee.MAXIMUM_ADDRESS);
        Optional<String> box =
                mail && complete
                        ? fields.requiredText("email", email, Addressee.MAXIMUM_EMAIL)
                        : fields.text("email", email, Addressee.MAXIMUM_EMAIL);
        if (box.isPresent() && !EMAIL.matcher(box.get()).matches()) {
            fields.add(FieldError.of("email", "not-an-email"));
        }
        Optional<PostalKind> kind = fields.coded("postalKind", postalKind, PostalKind.class);
        if (kind.isPresent() && !post) {
            fields.add(FieldError.of("postalKind", "only-for-post"));
        }
        Optional<String> entry =
                fields.text("correspondentId", correspondentId, Card.MAXIMUM_CORRESPONDENT_ID);
        List<FieldError> found = fields.errors();
        found.forEach(
                error ->
                        errors.add(
                                new FieldError(
                                        prefix + error.field(), error.code(), error.arguments())));
        return found.isEmpty()
                ? Optional.of(
                        new Addressee(
                                whom.orElseThrow(),
                                where,
                                box,
                                entry,
                                way.orElseThrow(),
                                post ? Optional.of(kind.orElse(PostalKind.SIMPLE)) : kind))
                : Optional.empty();
    }
}
