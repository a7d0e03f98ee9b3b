package org.cityedms.correspondence;

import java.time.LocalDate;
import java.util.Optional;
import org.cityedms.problem.FieldError;
import org.cityedms.registration.Card;
import org.cityedms.registration.DeliveryMethod;
import org.cityedms.registration.DeliveryUse;
import org.cityedms.registration.DeliveryWay;
import org.cityedms.registration.DeliveryWays;
import org.cityedms.registration.DocumentId;
import org.cityedms.registration.Fields;

/**
 * An {@link UnregisteredReceipt} as it was sent, nothing checked yet.
 *
 * @param node the file where it lies in the repository already; a draft is closed by the note
 */
public record UnregisteredDraft(
        String kind,
        String what,
        String fromWhom,
        String receivedOn,
        String deliveryMethod,
        String node) {

    /** What of a note is checked. */
    public record Checked(
            String kind,
            String what,
            Optional<String> fromWhom,
            LocalDate receivedOn,
            Optional<DeliveryMethod> deliveryMethod,
            Optional<DocumentId> file) {}

    /**
     * The note, all checked but whether there is such a kind.
     *
     * @param ways ways that there are
     * @param today the office's day
     */
    public Checked validated(DeliveryWays ways, LocalDate today) {
        Fields fields = new Fields();
        Optional<String> type = fields.requiredText("kind", kind, 40);
        Optional<String> about = fields.requiredText("what", what, Card.MAXIMUM_SUMMARY);
        Optional<String> sender = fields.text("fromWhom", fromWhom, Card.MAXIMUM_CORRESPONDENT);
        Optional<LocalDate> day = fields.day("receivedOn", receivedOn);
        if (day.isPresent() && day.get().isAfter(today)) {
            fields.add(FieldError.of("receivedOn", "in-future"));
        }
        Optional<DeliveryMethod> way =
                ways.read(fields, "deliveryMethod", deliveryMethod, DeliveryUse.RECEIPT)
                        .map(DeliveryWay::method);
        Optional<DocumentId> file = node == null ? Optional.empty() : DocumentId.parse(node);
        if (node != null && file.isEmpty()) {
            fields.add(FieldError.of("node", "invalid"));
        }
        fields.throwIfAny("invalid-input");
        return new Checked(
                type.orElseThrow(), about.orElseThrow(), sender, day.orElse(today), way, file);
    }
}
