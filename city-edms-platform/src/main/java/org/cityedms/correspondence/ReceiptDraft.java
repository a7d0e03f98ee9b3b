package org.cityedms.correspondence;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.cityedms.problem.FieldError;
import org.cityedms.problem.Problem;
import org.cityedms.registration.DeliveryMethod;
import org.cityedms.registration.DeliveryUse;
import org.cityedms.registration.DeliveryWay;
import org.cityedms.registration.DeliveryWays;
import org.cityedms.registration.DocumentId;
import org.cityedms.registration.Fields;

/**
 * A {@link FurtherReceipt} as it was sent, nothing checked yet.
 *
 * @param node the copy where it lies in the repository already; a draft is closed by the receipt
 */
public record ReceiptDraft(
        String deliveryMethod,
        String receivedOn,
        String note,
        String fileName,
        String fileHash,
        String node) {

    /** The file of the repository that came, if it is one. */
    public Optional<DocumentId> repositoryFile() {
        return node == null
                ? Optional.empty()
                : Optional.of(
                        DocumentId.parse(node)
                                .orElseThrow(
                                        () ->
                                                Problem.ofFields(
                                                                "invalid-input",
                                                                List.of(
                                                                        FieldError.of(
                                                                                "node", "invalid")))
                                                        .exception()));
    }

    /** The same of a copy that is kept. */
    public ReceiptDraft of(String keptName, String keptHash) {
        return new ReceiptDraft(deliveryMethod, receivedOn, note, keptName, keptHash, node);
    }

    /** What of a receipt is checked. */
    public record Checked(
            DeliveryMethod deliveryMethod,
            LocalDate receivedOn,
            Optional<String> note,
            Optional<String> fileName,
            Optional<String> fileHash) {}

    /**
     * The receipt, all checked.
     *
     * @param ways ways that there are
     * @param today the office's day
     */
    public Checked validated(DeliveryWays ways, LocalDate today) {
        Fields fields = new Fields();
        Optional<DeliveryMethod> method =
                ways.read(fields, "deliveryMethod", deliveryMethod, DeliveryUse.RECEIPT)
                        .map(DeliveryWay::method);
        if (method.isEmpty() && (deliveryMethod == null || deliveryMethod.isBlank())) {
            fields.add(FieldError.of("deliveryMethod", "required"));
        }
        Optional<LocalDate> day = fields.day("receivedOn", receivedOn);
        if (day.isPresent() && day.get().isAfter(today)) {
            fields.add(FieldError.of("receivedOn", "in-future"));
        }
        Optional<String> remark = fields.text("note", note, FurtherReceipt.MAXIMUM_NOTE);
        Optional<String> file = fields.text("fileName", fileName, FurtherReceipt.MAXIMUM_FILE_NAME);
        Optional<String> hash =
                Optional.ofNullable(fileHash)
                        .map(text -> text.toLowerCase(Locale.ROOT))
                        .filter(text -> !text.isEmpty());
        if (hash.isPresent() && !hash.get().matches("[0-9a-f]{64}")) {
            fields.add(FieldError.of("fileHash", "invalid"));
        }
        fields.throwIfAny("invalid-input");
        return new Checked(method.orElseThrow(), day.orElse(today), remark, file, hash);
    }
}
