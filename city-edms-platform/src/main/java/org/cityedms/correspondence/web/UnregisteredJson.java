package org.cityedms.correspondence.web;

import org.cityedms.correspondence.UnregisteredReceipt;
import org.cityedms.registration.Coded;
import org.cityedms.registration.DocumentId;
import org.cityedms.registration.OfficeTime;

/** Schema {@code UnregisteredReceipt}. */
record UnregisteredJson(
        long id,
        String kind,
        String kindTitle,
        String what,
        String fromWhom,
        String receivedOn,
        String deliveryMethod,
        String recordedAt,
        String recordedBy,
        String node,
        String takenBackAt) {

    static UnregisteredJson of(UnregisteredReceipt receipt) {
        return new UnregisteredJson(
                receipt.id(),
                receipt.kind(),
                receipt.kindTitle(),
                receipt.what(),
                receipt.fromWhom().orElse(null),
                receipt.receivedOn().toString(),
                receipt.deliveryMethod().map(Coded::code).orElse(null),
                OfficeTime.print(receipt.recordedAt()),
                receipt.recordedBy(),
                receipt.file().map(DocumentId::value).orElse(null),
                receipt.takenBackAt().map(OfficeTime::print).orElse(null));
    }
}
