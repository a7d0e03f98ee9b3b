package org.cityedms.attachment;

import java.time.Instant;
import java.util.Optional;
import org.cityedms.registration.DocumentId;

/**
 * A file that belongs to a document (долучений файл).
 *
 * @param sha256 as hexadecimal digits; nothing before the document is registered
 * @param pages of a PDF, once it is registered
 */
public record Attachment(
        DocumentId id,
        AttachmentRole role,
        String name,
        String mimeType,
        long size,
        Instant at,
        Optional<String> sha256,
        Optional<Integer> pages) {}
