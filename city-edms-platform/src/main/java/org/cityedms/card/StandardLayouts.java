package org.cityedms.card;

import static org.cityedms.registration.BuiltInField.CORRESPONDENT;
import static org.cityedms.registration.BuiltInField.CORRESPONDENT_DATE;
import static org.cityedms.registration.BuiltInField.CORRESPONDENT_NUMBER;
import static org.cityedms.registration.BuiltInField.DELIVERY_METHOD;
import static org.cityedms.registration.BuiltInField.DOCUMENT_KIND;
import static org.cityedms.registration.BuiltInField.RECEIVED_ON;
import static org.cityedms.registration.FieldSection.DOCUMENT;
import static org.cityedms.registration.FieldSection.ORIGIN;
import static org.cityedms.registration.FieldType.AMOUNT;
import static org.cityedms.registration.FieldType.CHOICE;
import static org.cityedms.registration.FieldType.DATE;
import static org.cityedms.registration.FieldType.LONG_TEXT;
import static org.cityedms.registration.FieldType.PERSON;
import static org.cityedms.registration.FieldType.UNIT;

import java.util.List;
import org.cityedms.registration.CardLayout;
import org.cityedms.registration.DocumentKind;
import org.cityedms.registration.FieldForm;

/**
 * The layouts that come with the product: the fields of the РМК as постанова КМУ № 55 lists them,
 * and what councils note beside them. A council changes them as its own instruction says.
 */
public final class StandardLayouts {
    private static final String INSTRUCTION =
            "Типова інструкція з документування, постанова КМУ від 17.01.2018 № 55";
    private static final String SELF_GOVERNMENT =
            "Закон України «Про місцеве самоврядування в Україні» № 280/97-ВР, стаття 59";
    private static final String DEPUTIES =
            "Закон України «Про статус депутатів місцевих рад» № 93-IV";
    private static final String APPEALS = "Закон України «Про звернення громадян» № 393/96-ВР";
    private static final String INFORMATION =
            "Закон України «Про доступ до публічної інформації» № 2939-VI, стаття 19";
    private static final String ATTORNEY = "Цивільний кодекс України, статті 244–247";
    private static final String CONTRACTS = "Цивільний кодекс України, статті 626–638";
    private static final String SESSION = "session";
    private static final String CONVOCATION = "convocation";

    private StandardLayouts() {}

    public static CardLayout of(DocumentKind kind) {
        return switch (kind) {
            case INCOMING -> incoming(INSTRUCTION).layout();
            case APPEAL ->
                    incoming(APPEALS)
                            .called(CORRESPONDENT, "Заявник", "Applicant")
                            .called(CORRESPONDENT_NUMBER, "Індекс супровідного листа", "Its index")
                            .called(CORRESPONDENT_DATE, "Дата звернення", "Date of the appeal")
                            .layout();
            case INFORMATION_REQUEST ->
                    incoming(INFORMATION)
                            .called(CORRESPONDENT, "Запитувач", "Requester")
                            .called(CORRESPONDENT_DATE, "Дата запиту", "Date of the request")
                            .layout();
            case DEPUTY_APPEAL ->
                    incoming(DEPUTIES + ", стаття 13")
                            .called(CORRESPONDENT, "Депутат", "Deputy")
                            .text(CONVOCATION, ORIGIN, 20, "Скликання", "Convocation")
                            .layout();
            case DEPUTY_REQUEST ->
                    incoming(DEPUTIES + ", статті 21, 22")
                            .called(CORRESPONDENT, "Депутат", "Deputy")
                            .text(SESSION, ORIGIN, 20, "Сесія", "Session")
                            .text(CONVOCATION, ORIGIN, 20, "Скликання", "Convocation")
                            .layout();
            case OUTGOING -> outgoing();
            case INTERNAL -> internal();
            case ORDER -> order();
            case EXECUTIVE_DECISION -> executiveDecision();
            case COUNCIL_DECISION -> councilDecision();
            case PROTOCOL -> protocol();
            case CONTRACT -> contract();
            case POWER_OF_ATTORNEY -> powerOfAttorney();
        };
    }

    private static LayoutBuilder incoming(String source) {
        return new LayoutBuilder(source).required(CORRESPONDENT, RECEIVED_ON);
    }

    private static CardLayout outgoing() {
        return new LayoutBuilder(INSTRUCTION)
                .required(CORRESPONDENT)
                .hidden(RECEIVED_ON)
                .further("signedBy", ORIGIN, PERSON, "Підписав", "Signed by")
                .further("executor", ORIGIN, PERSON, "Виконавець", "Drafted by")
                .text("executorPhone", ORIGIN, 40, "Телефон виконавця", "Phone of the drafter")
                .further("unit", ORIGIN, UNIT, "Підрозділ", "Unit")
                .layout();
    }

    private static CardLayout internal() {
        return new LayoutBuilder(INSTRUCTION)
                .hidden(RECEIVED_ON)
                .further("unit", ORIGIN, UNIT, "Підрозділ", "Unit")
                .further("signedBy", ORIGIN, PERSON, "Підписав", "Signed by")
                .further("addressee", ORIGIN, PERSON, "Кому адресовано", "Addressed to")
                .layout();
    }

    private static CardLayout order() {
        return act(SELF_GOVERNMENT)
                .further(
                        "orderType",
                        DOCUMENT,
                        new FieldForm(
                                CHOICE,
                                100,
                                List.of(
                                        "з основної діяльності",
                                        "з кадрових питань",
                                        "з адміністративно-господарських питань")),
                        "Вид розпорядження",
                        "Type of the order")
                .further("signedBy", ORIGIN, PERSON, "Підписант", "Signed by")
                .further("developer", ORIGIN, PERSON, "Розробник", "Drafted by")
                .further("executor", ORIGIN, PERSON, "Виконавець", "To be carried out by")
                .further("unit", ORIGIN, UNIT, "Підрозділ", "Unit")
                .layout();
    }

    private static CardLayout executiveDecision() {
        return act(SELF_GOVERNMENT)
                .further("meetingDate", ORIGIN, DATE, "Дата засідання", "Day of the meeting")
                .text("protocolNumber", ORIGIN, 20, "Протокол №", "Protocol no.")
                .further("speaker", ORIGIN, PERSON, "Доповідач", "Presented by")
                .further("developer", ORIGIN, PERSON, "Розробник", "Drafted by")
                .further("unit", ORIGIN, UNIT, "Підрозділ", "Unit")
                .layout();
    }

    private static CardLayout councilDecision() {
        return act(SELF_GOVERNMENT)
                .text(SESSION, ORIGIN, 20, "Сесія", "Session")
                .text(CONVOCATION, ORIGIN, 20, "Скликання", "Convocation")
                .further("sessionDate", ORIGIN, DATE, "Дата сесії", "Day of the session")
                .further("speaker", ORIGIN, PERSON, "Доповідач", "Presented by")
                .further("developer", ORIGIN, PERSON, "Розробник", "Drafted by")
                .layout();
    }

    private static CardLayout protocol() {
        return act(INSTRUCTION)
                .text("body", ORIGIN, 200, "Орган, що засідав", "Body that met")
                .further("meetingDate", ORIGIN, DATE, "Дата засідання", "Day of the meeting")
                .text("meetingNumber", ORIGIN, 20, "Номер засідання", "Number of the meeting")
                .further("chair", ORIGIN, PERSON, "Головував", "Chaired by")
                .further("secretary", ORIGIN, PERSON, "Секретар", "Secretary")
                .text(SESSION, ORIGIN, 20, "Сесія", "Session")
                .text(CONVOCATION, ORIGIN, 20, "Скликання", "Convocation")
                .layout();
    }

    private static CardLayout contract() {
        return new LayoutBuilder(CONTRACTS)
                .hidden(RECEIVED_ON, DELIVERY_METHOD)
                .required(CORRESPONDENT)
                .called(CORRESPONDENT, "Сторона договору", "Other party")
                .called(CORRESPONDENT_NUMBER, "Номер у сторони", "Number of the other party")
                .called(CORRESPONDENT_DATE, "Дата договору", "Date of the contract")
                .further("amount", DOCUMENT, AMOUNT, "Сума, грн", "Amount, UAH")
                .further("validUntil", DOCUMENT, DATE, "Діє до", "Valid until")
                .further("responsible", ORIGIN, PERSON, "Відповідальний", "Person in charge")
                .further("unit", ORIGIN, UNIT, "Підрозділ", "Unit")
                .layout();
    }

    /** Without the data of identity papers: the journal needs none (персональні дані). */
    private static CardLayout powerOfAttorney() {
        return act(ATTORNEY)
                .further("grantee", DOCUMENT, PERSON, "Кому видано", "Granted to")
                .further("powers", DOCUMENT, LONG_TEXT, "Повноваження", "Powers")
                .further("validUntil", DOCUMENT, DATE, "Діє до", "Valid until")
                .further("signedBy", ORIGIN, PERSON, "Підписав", "Signed by")
                .layout();
    }

    /** What the council itself issues: nobody outside sent it, and nothing brought it. */
    private static LayoutBuilder act(String source) {
        return new LayoutBuilder(source)
                .hidden(
                        DOCUMENT_KIND,
                        CORRESPONDENT,
                        CORRESPONDENT_NUMBER,
                        CORRESPONDENT_DATE,
                        RECEIVED_ON,
                        DELIVERY_METHOD);
    }
}
