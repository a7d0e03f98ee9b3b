package org.cityedms.intake;

import java.time.Instant;
import org.cityedms.registration.DocumentId;

/** A file that belongs to a document (долучений файл). */
public record Attachment(
        DocumentId id, AttachmentRole role, String name, String mimeType, long size, Instant at) {}
