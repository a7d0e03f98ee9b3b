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

    public static final QName ASPECT_REGISTERED = name("registered");
    public static final QName REGISTER = name("register");
    public static final QName REGISTER_TITLE = name("registerTitle");
    public static final QName ORDINAL = name("ordinal");
    public static final QName NUMBER = name("number");
    public static final QName REGISTERED_AT = name("registeredAt");
    public static final QName REGISTRAR = name("registrar");
    public static final QName REGISTRAR_NAME = name("registrarName");

    private RegistrationModel() {}

    static QName typeOf(DocumentKind kind) {
        return switch (kind) {
            case INCOMING -> TYPE_INCOMING;
            case OUTGOING -> TYPE_OUTGOING;
            case INTERNAL -> TYPE_INTERNAL;
        };
    }

    private static QName name(String localName) {
        return QName.createQName(URI, localName);
    }
}
