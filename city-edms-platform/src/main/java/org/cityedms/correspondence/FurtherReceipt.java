package org.cityedms.correspondence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.cityedms.registration.DeliveryMethod;

/**
 * That a registered letter came once more by another way (повторне надходження іншим каналом): one
 * letter stays one card.
 *
 * @param fileName name of the file that came this way
 * @param fileHash its SHA-256 as hexadecimal digits
 */
public record FurtherReceipt(
        long id,
        DeliveryMethod deliveryMethod,
        LocalDate receivedOn,
        Optional<String> note,
        Optional<String> fileName,
        Optional<String> fileHash,
        Instant recordedAt,
        String recordedBy) {
    public static final int MAXIMUM_NOTE = 500;
    public static final int MAXIMUM_FILE_NAME = 255;
}
