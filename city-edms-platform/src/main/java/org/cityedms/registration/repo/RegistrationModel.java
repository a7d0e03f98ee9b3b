package org.cityedms.registration.repo;

import org.alfresco.service.namespace.QName;
import org.cityedms.registration.DocumentKind;

/** Names of the content model {@code ce:registration}. */
public final class RegistrationModel {
    public static final String URI = "http://www.city-edms.org/model/content/1.0";

    public static final QName TYPE_DOCUMENT = name("document");
    public static final QName TYPE_INCOMING = name("incoming");
    public static final QName TYPE_OUTGOING = name("outgoing");
    public static final QName TYPE_INTERNAL = name("internal");
    public static final QName TYPE_APPEAL = name("appeal");
    public static final QName TYPE_INFORMATION_REQUEST = name("informationRequest");
    public static final QName TYPE_DEPUTY_APPEAL = name("deputyAppeal");
    public static final QName TYPE_DEPUTY_REQUEST = name("deputyRequest");
    public static final QName TYPE_ORDER = name("order");
    public static final QName TYPE_EXECUTIVE_DECISION = name("executiveDecision");
    public static final QName TYPE_COUNCIL_DECISION = name("councilDecision");
    public static final QName TYPE_PROTOCOL = name("protocol");
    public static final QName TYPE_CONTRACT = name("contract");
    public static final QName TYPE_POWER_OF_ATTORNEY = name("powerOfAttorney");

    public static final QName DOCUMENT_KIND = name("documentKind");
    public static final QName SUMMARY = name("summary");
    public static final QName CORRESPONDENT = name("correspondent");
    public static final QName CORRESPONDENT_NUMBER = name("correspondentNumber");
    public static final QName CORRESPONDENT_DATE = name("correspondentDate");
    public static final QName RECEIVED_ON = name("receivedOn");
    public static final QName DELIVERY_METHOD = name("deliveryMethod");
    public static final QName SHEETS = name("sheets");
    public static final QName ANNEXES = name("annexes");
    public static final QName ANNEX_SHEETS = name("annexSheets");
    public static final QName CONFIDENTIALITY = name("confidentiality");
    public static final QName LANGUAGE = name("language");
    public static final QName CASE_INDEX = name("caseIndex");
    public static final QName CORRESPONDENT_ID = name("correspondentId");
    public static final QName ADDITIONAL = name("additional");

    public static final QName ASPECT_REGISTERED = name("registered");
    public static final QName REGISTER = name("register");
    public static final QName REGISTER_TITLE = name("registerTitle");
    public static final QName ORDINAL = name("ordinal");
    public static final QName NUMBER = name("number");
    public static final QName REGISTERED_AT = name("registeredAt");
    public static final QName REGISTRAR = name("registrar");
    public static final QName REGISTRAR_NAME = name("registrarName");

    public static final QName REGISTERED_ON = name("registeredOn");

    public static final QName ASPECT_VOIDED = name("voided");
    public static final QName VOIDED_AT = name("voidedAt");
    public static final QName VOIDED_BY = name("voidedBy");
    public static final QName VOIDED_BY_NAME = name("voidedByName");
    public static final QName VOID_REASON = name("voidReason");

    /**
     * A document that tells of a person, whatever its kind: a letter to the author of an appeal.
     */
    public static final QName ASPECT_PERSONAL = name("personal");

    /** A folder of what one register holds. */
    public static final QName ASPECT_REGISTER_FOLDER = name("registerFolder");

    /** Code of the register whose papers lie in the folder. */
    public static final QName FOLDER_OF = name("folderOf");

    private RegistrationModel() {}

    static QName typeOf(DocumentKind kind) {
        return switch (kind) {
            case INCOMING -> TYPE_INCOMING;
            case OUTGOING -> TYPE_OUTGOING;
            case INTERNAL -> TYPE_INTERNAL;
            case APPEAL -> TYPE_APPEAL;
            case INFORMATION_REQUEST -> TYPE_INFORMATION_REQUEST;
            case DEPUTY_APPEAL -> TYPE_DEPUTY_APPEAL;
            case DEPUTY_REQUEST -> TYPE_DEPUTY_REQUEST;
            case ORDER -> TYPE_ORDER;
            case EXECUTIVE_DECISION -> TYPE_EXECUTIVE_DECISION;
            case COUNCIL_DECISION -> TYPE_COUNCIL_DECISION;
            case PROTOCOL -> TYPE_PROTOCOL;
            case CONTRACT -> TYPE_CONTRACT;
            case POWER_OF_ATTORNEY -> TYPE_POWER_OF_ATTORNEY;
        };
    }

    private static QName name(String localName) {
        return QName.createQName(URI, localName);
    }
}
