package org.cityedms.attachment.web;

import java.util.List;
import org.cityedms.attachment.Attachment;
import org.cityedms.registration.OfficeTime;

/** Files of a document, as an answer. */
record AttachmentsJson(List<AttachmentJson> attachments) {
    static AttachmentsJson of(List<Attachment> attachments) {
        return new AttachmentsJson(attachments.stream().map(AttachmentJson::of).toList());
    }

    /** Schema {@code Attachment}. */
    record AttachmentJson(
            String id,
            String role,
            String name,
            String mimeType,
            long size,
            String attachedAt,
            String sha256,
            Integer pages) {

        static AttachmentJson of(Attachment attachment) {
            return new AttachmentJson(
                    attachment.id().value(),
                    attachment.role().code(),
                    attachment.name(),
                    attachment.mimeType(),
                    attachment.size(),
                    OfficeTime.print(attachment.at()),
                    attachment.sha256().orElse(null),
                    attachment.pages().orElse(null));
        }
    }
}
