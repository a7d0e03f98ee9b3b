package org.cityedms.deadline;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The deadlines that the law sets for what a council receives and issues; docs/deadlines.md. */
public final class LegalPresets {
    private static final Bilingual APPEALS_20 =
            law("20", "Про звернення громадян", "On Citizens' Appeals");
    private static final Bilingual INFORMATION_20 =
            law("20", "Про доступ до публічної інформації", "On Access to Public Information");
    private static final Bilingual DEPUTIES_13 =
            law(
                    "13",
                    "Про статус депутатів місцевих рад",
                    "On the Status of Deputies of Local Councils");
    private static final Bilingual MP_15 =
            law(
                    "15",
                    "Про статус народного депутата України",
                    "On the Status of People's Deputies");
    private static final Bilingual MP_16 =
            law(
                    "16",
                    "Про статус народного депутата України",
                    "On the Status of People's Deputies");
    private static final Bilingual SELF_GOVERNMENT_46 =
            law(
                    "46",
                    "Про місцеве самоврядування в Україні",
                    "On Local Self-Government in Ukraine");
    private static final Bilingual INSTRUCTION =
            new Bilingual(
                    "Типова інструкція, постанова КМУ від 17.01.2018 № 55",
                    "Model Instruction, Cabinet resolution No. 55 of 17.01.2018");

    /** The law on administrative procedure came into force on this day. */
    private static final LocalDate ADMINISTRATIVE_PROCEDURE = LocalDate.of(2023, 12, 15);

    private static final List<DeadlinePreset> ALL =
            List.of(
                    after(
                            "appeal",
                            title("Звернення громадян", "Citizens' appeal"),
                            APPEALS_20,
                            Term.months(1),
                            new Extension(Term.calendarDays(45), Term.months(1), APPEALS_20)),
                    after(
                            "appeal-simple",
                            title(
                                    "Звернення громадян, що не потребує додаткового вивчення",
                                    "Citizens' appeal that needs no further study"),
                            APPEALS_20,
                            Term.calendarDays(15),
                            null),
                    after(
                            "appeal-return",
                            title(
                                    "Повернення звернення, оформленого без дотримання вимог",
                                    "Return of an appeal that lacks its form"),
                            law("5", "Про звернення громадян", "On Citizens' Appeals"),
                            Term.calendarDays(10),
                            null),
                    after(
                            "appeal-forward",
                            title(
                                    "Пересилання звернення за належністю",
                                    "Forwarding an appeal to whom it concerns"),
                            law("7", "Про звернення громадян", "On Citizens' Appeals"),
                            Term.calendarDays(5),
                            null),
                    after(
                            "information-request",
                            title("Запит на публічну інформацію", "Request for public information"),
                            INFORMATION_20,
                            Term.workingDays(5),
                            new Extension(
                                    Term.workingDays(20), Term.workingDays(5), INFORMATION_20)),
                    after(
                            "information-request-urgent",
                            title(
                                    "Запит на інформацію щодо захисту життя, довкілля, аварій та катастроф",
                                    "Request for information on life, environment, disasters"),
                            INFORMATION_20,
                            Term.hours(48),
                            null),
                    after(
                            "deputy-appeal",
                            title(
                                    "Депутатське звернення (депутат місцевої ради)",
                                    "Local deputy's appeal"),
                            DEPUTIES_13,
                            Term.calendarDays(10),
                            new Extension(Term.months(1), Term.calendarDays(10), DEPUTIES_13)),
                    after(
                            "deputy-request",
                            title(
                                    "Депутатський запит (депутат місцевої ради)",
                                    "Local deputy's formal request"),
                            law(
                                    "22",
                                    "Про статус депутатів місцевих рад",
                                    "On the Status of Deputies of Local Councils"),
                            Term.namedDay(),
                            null),
                    after(
                            "mp-appeal",
                            title("Звернення народного депутата України", "MP's appeal"),
                            MP_16,
                            Term.calendarDays(10),
                            new Extension(Term.months(1), Term.calendarDays(10), MP_16)),
                    after(
                            "mp-request",
                            title("Запит народного депутата України", "MP's formal request"),
                            MP_15,
                            Term.calendarDays(15),
                            new Extension(Term.months(1), Term.calendarDays(15), MP_15)),
                    new DeadlinePreset(
                            "administrative-case",
                            title("Адміністративна справа", "Administrative case"),
                            law(
                                    "34",
                                    "Про адміністративну процедуру",
                                    "On Administrative Procedure"),
                            Direction.AFTER,
                            Term.calendarDays(30),
                            StartRule.NEXT_DAY,
                            LastDayRule.FOLLOWING,
                            Optional.empty(),
                            Optional.of(ADMINISTRATIVE_PROCEDURE),
                            Optional.empty()),
                    after(
                            "resolution",
                            title(
                                    "Резолюція без строку виконання",
                                    "Resolution without a deadline"),
                            INSTRUCTION,
                            Term.calendarDays(30),
                            null),
                    after(
                            "dispatch",
                            title("Відправлення вихідного документа", "Dispatch of a letter"),
                            INSTRUCTION,
                            Term.workingDays(1),
                            null),
                    before(
                            "draft-act",
                            title(
                                    "Оприлюднення проєкту акта до розгляду",
                                    "Publication of a draft act before its hearing"),
                            law(
                                    "15",
                                    "Про доступ до публічної інформації",
                                    "On Access to Public Information"),
                            Term.workingDays(10)),
                    before(
                            "session-call",
                            title("Скликання сесії ради", "Call of a session"),
                            SELF_GOVERNMENT_46,
                            Term.calendarDays(10)),
                    before(
                            "session-call-urgent",
                            title(
                                    "Скликання сесії ради у винятковому випадку",
                                    "Call of a session in an exceptional case"),
                            SELF_GOVERNMENT_46,
                            Term.calendarDays(1)));

    private LegalPresets() {}

    public static List<DeadlinePreset> all() {
        return ALL;
    }

    public static Optional<DeadlinePreset> find(String code) {
        return ALL.stream().filter(preset -> preset.code().equals(code)).findFirst();
    }

    private static DeadlinePreset after(
            String code, Bilingual title, Bilingual source, Term term, Extension extension) {
        return new DeadlinePreset(
                code,
                title,
                source,
                Direction.AFTER,
                term,
                StartRule.NEXT_DAY,
                LastDayRule.PRECEDING,
                Optional.ofNullable(extension),
                Optional.empty(),
                Optional.empty());
    }

    private static DeadlinePreset before(
            String code, Bilingual title, Bilingual source, Term term) {
        return new DeadlinePreset(
                code,
                title,
                source,
                Direction.BEFORE,
                term,
                StartRule.NEXT_DAY,
                LastDayRule.PRECEDING,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static Bilingual law(String article, String uk, String en) {
        return new Bilingual(
                "ст. " + article + " Закону «" + uk + "»",
                "Art. " + article + " of the Law “" + en + "”");
    }

    private static Bilingual title(String uk, String en) {
        return new Bilingual(uk, en);
    }
}
