package org.cityedms.attachment.repo;

import org.alfresco.service.namespace.QName;

/** Names of attached files in the content models {@code cei:intake} and {@code ce:registration}. */
public final class AttachmentModel {
    public static final String URI = "http://www.city-edms.org/model/intake/1.0";

    public static final QName ASPECT_WITH_ATTACHMENTS = name("withAttachments");
    public static final QName ASSOC_ATTACHMENT = name("attachments");
    public static final QName ASPECT_ATTACHMENT = name("attachment");
    public static final QName ROLE = name("role");
    public static final QName ATTACHED_AT = name("attachedAt");
    public static final QName SHA256 = name("sha256");
    public static final QName PAGES = name("pages");

    private static final String CARD = "http://www.city-edms.org/model/content/1.0";

    public static final QName ASPECT_REGISTERED = QName.createQName(CARD, "registered");
    static final QName NUMBER = QName.createQName(CARD, "number");

    private AttachmentModel() {}

    private static QName name(String localName) {
        return QName.createQName(URI, localName);
    }
}
