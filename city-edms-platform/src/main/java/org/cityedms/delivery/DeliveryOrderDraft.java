package org.cityedms.delivery;

import java.util.HashSet;
import java.util.List;
import org.cityedms.problem.FieldError;
import org.cityedms.registration.DeliveryWay;
import org.cityedms.registration.Fields;

/**
 * Another order of the ways, as it was sent.
 *
 * @param codes every way once
 */
public record DeliveryOrderDraft(List<String> codes) {

    /** The codes in their order, if they are those of all ways. */
    public List<String> validated(List<DeliveryWay> there) {
        List<String> known = there.stream().map(DeliveryWay::code).toList();
        Fields fields = new Fields();
        if (codes == null
                || codes.size() != known.size()
                || !new HashSet<>(codes).equals(new HashSet<>(known))) {
            fields.add(FieldError.of("codes", "not-all-ways"));
        }
        fields.throwIfAny("invalid-input");
        return codes;
    }
}
