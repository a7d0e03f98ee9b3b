package org.cityedms.correspondence;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.cityedms.problem.FieldError;
import org.cityedms.registration.DeliveryMethod;
import org.cityedms.registration.Fields;

/** A {@link FurtherReceipt} as it was sent, nothing checked yet. */
public record ReceiptDraft(
        String deliveryMethod, String receivedOn, String note, String fileName, String fileHash) {

    /** The same of a copy that is kept. */
    public ReceiptDraft of(String keptName, String keptHash) {
        return new ReceiptDraft(deliveryMethod, receivedOn, note, keptName, keptHash);
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
     * @param today the office's day
     */
    public Checked validated(LocalDate today) {
        Fields fields = new Fields();
        Optional<DeliveryMethod> method =
                fields.coded("deliveryMethod", deliveryMethod, DeliveryMethod.class);
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
