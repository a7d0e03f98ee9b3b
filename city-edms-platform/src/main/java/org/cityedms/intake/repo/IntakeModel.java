package org.cityedms.intake.repo;

import org.alfresco.service.namespace.QName;

/** Names of the content model {@code cei:intake}, and those of the card that drafts fill in. */
public final class IntakeModel {
    private static final String URI = "http://www.city-edms.org/model/intake/1.0";
    private static final String CARD = "http://www.city-edms.org/model/content/1.0";

    public static final QName ASPECT_SCAN_FOLDER = name("scanFolder");
    public static final QName FOLDER_INSTITUTION = name("folderInstitution");

    public static final QName ASPECT_DRAFT = name("draft");
    public static final QName SOURCE = name("source");
    public static final QName STATE = name("state");
    public static final QName INSTITUTION = name("institution");
    public static final QName ARRIVED_AT = name("arrivedAt");
    public static final QName ARRIVED_BY = name("arrivedBy");
    public static final QName FILE_NAME = name("fileName");
    public static final QName NOTE = name("note");
    public static final QName NOTE_DETAIL = name("noteDetail");
    public static final QName REJECTED_AT = name("rejectedAt");
    public static final QName REJECTED_BY = name("rejectedBy");
    public static final QName REJECTION_REASON = name("rejectionReason");

    static final QName TYPE_DOCUMENT = QName.createQName(CARD, "document");
    static final QName ASPECT_REGISTERED = QName.createQName(CARD, "registered");
    static final QName SUMMARY = QName.createQName(CARD, "summary");
    static final QName CORRESPONDENT = QName.createQName(CARD, "correspondent");
    static final QName RECEIVED_ON = QName.createQName(CARD, "receivedOn");
    static final QName DELIVERY_METHOD = QName.createQName(CARD, "deliveryMethod");
    static final QName SHEETS = QName.createQName(CARD, "sheets");
    static final QName ANNEXES = QName.createQName(CARD, "annexes");
    static final QName ANNEX_SHEETS = QName.createQName(CARD, "annexSheets");
    static final QName NUMBER = QName.createQName(CARD, "number");

    private IntakeModel() {}

    private static QName name(String localName) {
        return QName.createQName(URI, localName);
    }
}
