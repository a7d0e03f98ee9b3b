package org.cityedms.correspondence.web;

import java.util.List;
import org.cityedms.correspondence.FurtherReceipt;
import org.cityedms.registration.OfficeTime;

/** Further receipts of a document. */
record ReceiptsJson(List<ReceiptJson> receipts) {

    static ReceiptsJson of(List<FurtherReceipt> receipts) {
        return new ReceiptsJson(receipts.stream().map(ReceiptJson::of).toList());
    }

    record ReceiptJson(
            long id,
            String deliveryMethod,
            String receivedOn,
            String note,
            String fileName,
            String fileHash,
            String recordedAt,
            String recordedBy) {
        static ReceiptJson of(FurtherReceipt receipt) {
            return new ReceiptJson(
                    receipt.id(),
                    receipt.deliveryMethod().code(),
                    receipt.receivedOn().toString(),
                    receipt.note().orElse(null),
                    receipt.fileName().orElse(null),
                    receipt.fileHash().orElse(null),
                    OfficeTime.print(receipt.recordedAt()),
                    receipt.recordedBy());
        }
    }
}
