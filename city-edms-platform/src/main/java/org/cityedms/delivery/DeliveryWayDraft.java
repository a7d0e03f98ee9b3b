package org.cityedms.delivery;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.cityedms.problem.FieldError;
import org.cityedms.registration.DeliveryMethod;
import org.cityedms.registration.DeliveryNeed;
import org.cityedms.registration.DeliveryUse;
import org.cityedms.registration.DeliveryWay;
import org.cityedms.registration.FieldLabel;
import org.cityedms.registration.Fields;
import org.cityedms.registration.SearchKey;

/**
 * A {@link DeliveryWay} as it was sent, nothing checked yet.
 *
 * @param code of a new way; the system gives one where it is empty
 * @param active offered; so is a way of which nothing is said
 */
public record DeliveryWayDraft(
        String code, Title title, String use, String need, Boolean paperless, Boolean active) {
    private static final Pattern CODE = Pattern.compile("[a-z][a-z0-9-]{0,19}");
    private static final String GIVEN = "way-";
    private static final int MAXIMUM_TITLE = FieldLabel.MAXIMUM;

    /** Both titles; without an English one the Ukrainian is shown. */
    public record Title(String uk, String en) {}

    /**
     * A new way, all checked.
     *
     * @param there the ways that there are
     */
    public DeliveryWay added(List<DeliveryWay> there) {
        Fields fields = new Fields();
        Optional<String> named = fields.text("code", code, DeliveryMethod.MAXIMUM);
        if (named.isPresent() && !CODE.matcher(named.get()).matches()) {
            fields.add(FieldError.of("code", "not-a-way-code"));
        }
        DeliveryMethod method =
                named.map(DeliveryMethod::new).orElseGet(() -> DeliveryWayDraft.free(there));
        DeliveryWay way = way(fields, method, there);
        fields.throwIfAny("invalid-input");
        if (there.stream().anyMatch(one -> one.method().equals(method))) {
            throw DeliveryProblems.exists(method.code()).exception();
        }
        return way;
    }

    /**
     * The way of a code, all checked.
     *
     * @param there the ways that there are, this one too
     */
    public DeliveryWay changed(DeliveryMethod method, List<DeliveryWay> there) {
        Fields fields = new Fields();
        if (code != null && !code.strip().equals(method.code())) {
            fields.add(FieldError.of("code", "way-code-fixed"));
        }
        DeliveryWay way =
                way(
                        fields,
                        method,
                        there.stream().filter(one -> !one.method().equals(method)).toList());
        fields.throwIfAny("invalid-input");
        return way;
    }

    private DeliveryWay way(Fields fields, DeliveryMethod method, List<DeliveryWay> others) {
        Optional<String> uk =
                fields.requiredText("title.uk", title == null ? null : title.uk(), MAXIMUM_TITLE);
        Optional<String> en =
                fields.text("title.en", title == null ? null : title.en(), MAXIMUM_TITLE);
        Optional<DeliveryUse> usage = fields.coded("use", use, DeliveryUse.class);
        fields.require("use", usage, use);
        Optional<DeliveryNeed> needs = fields.coded("need", need, DeliveryNeed.class);
        fields.require("need", needs, need);
        FieldLabel label = new FieldLabel(uk.orElse(""), en.or(() -> uk).orElse(""));
        if (isTaken(label.uk(), others)) {
            fields.add(FieldError.of("title.uk", "title-taken"));
        }
        // One that was not typed is the Ukrainian one, and told there.
        if (en.isPresent() && isTaken(label.en(), others)) {
            fields.add(FieldError.of("title.en", "title-taken"));
        }
        return new DeliveryWay(
                method,
                label,
                usage.orElse(DeliveryUse.BOTH),
                needs.orElse(DeliveryNeed.NOTHING),
                paperless != null && paperless,
                active == null || active);
    }

    /** In either language: journals that are moved in name ways by any of their titles. */
    private static boolean isTaken(String title, List<DeliveryWay> others) {
        return others.stream()
                .map(DeliveryWay::title)
                .anyMatch(one -> sameTitle(one.uk(), title) || sameTitle(one.en(), title));
    }

    private static boolean sameTitle(String one, String other) {
        return !other.isEmpty() && SearchKey.of(one).equals(SearchKey.of(other));
    }

    private static DeliveryMethod free(List<DeliveryWay> there) {
        for (int number = 1; ; number++) {
            String given = GIVEN + number;
            if (there.stream().noneMatch(one -> one.code().equals(given))) {
                return new DeliveryMethod(given);
            }
        }
    }
}
