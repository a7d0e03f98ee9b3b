package org.cityedms.registration;

import java.util.List;
import java.util.Optional;

/**
 * A register as Ukrainian councils usually keep it (типовий реєстр), to be changed before it is
 * made.
 *
 * @param code proposed code
 * @param title proposed title
 */
public record RegisterPreset(
        String code,
        String title,
        DocumentKind kind,
        String index,
        NumberTemplate template,
        Restart restart) {

    private static final List<RegisterPreset> ALL =
            List.of(
                    of("incoming", "Вхідна кореспонденція", DocumentKind.INCOMING, "01-21"),
                    of("outgoing", "Вихідна кореспонденція", DocumentKind.OUTGOING, "01-22"),
                    of("internal", "Внутрішні документи", DocumentKind.INTERNAL, "01-23"),
                    // Літери колективних і непідписаних звернень за постановою КМУ № 348.
                    of(
                            "appeals",
                            "Звернення громадян",
                            DocumentKind.APPEAL,
                            "",
                            "{letter:БП:КО}-{seq}"),
                    of(
                            "information-requests",
                            "Запити на публічну інформацію",
                            DocumentKind.INFORMATION_REQUEST,
                            "",
                            "{seq}-ЗПІ"),
                    of(
                            "deputy-appeals",
                            "Депутатські звернення",
                            DocumentKind.DEPUTY_APPEAL,
                            "",
                            "{seq}-ДЗ"),
                    of(
                            "deputy-requests",
                            "Депутатські запити",
                            DocumentKind.DEPUTY_REQUEST,
                            "",
                            "{seq}-ДЗП"),
                    of(
                            "orders-main",
                            "Розпорядження міського голови з основної діяльності",
                            DocumentKind.ORDER,
                            "",
                            "{seq}-р"),
                    of(
                            "orders-personnel",
                            "Розпорядження міського голови з кадрових питань",
                            DocumentKind.ORDER,
                            "",
                            "{seq}-к"),
                    of(
                            "orders-administrative",
                            "Розпорядження міського голови з адміністративно-господарських питань",
                            DocumentKind.ORDER,
                            "",
                            "{seq}-аг"),
                    of(
                            "executive-decisions",
                            "Рішення виконавчого комітету",
                            DocumentKind.EXECUTIVE_DECISION,
                            "",
                            "{seq}"),
                    // Counted through the convocation: a new one gets a register of its own.
                    new RegisterPreset(
                            "council-decisions",
                            "Рішення сесій міської ради",
                            DocumentKind.COUNCIL_DECISION,
                            "",
                            NumberTemplate.parse("{seq}-{session}/{convocation}"),
                            Restart.NEVER),
                    of("protocols", "Протоколи", DocumentKind.PROTOCOL, "", "{seq}"),
                    of("contracts", "Договори", DocumentKind.CONTRACT, "", "{seq}-{yyyy}"),
                    of(
                            "powers-of-attorney",
                            "Довіреності",
                            DocumentKind.POWER_OF_ATTORNEY,
                            "",
                            "{seq}-дов"));

    /** All of them, in the order of a registry's day. */
    public static List<RegisterPreset> all() {
        return ALL;
    }

    static Optional<RegisterPreset> find(String code) {
        return ALL.stream().filter(preset -> preset.code().equals(code)).findFirst();
    }

    /**
     * The register that an institution makes of it.
     *
     * @param otherCode in place of the proposed code; may be absent, as may {@code otherIndex}
     */
    RegisterDraft draft(String institution, String otherCode, String otherIndex) {
        return new RegisterDraft(
                institution,
                otherCode == null || otherCode.isBlank() ? code : otherCode,
                title,
                kind.code(),
                otherIndex == null ? index : otherIndex,
                template.toString(),
                restart.code(),
                1L,
                true);
    }

    private static RegisterPreset of(String code, String title, DocumentKind kind, String index) {
        return of(code, title, kind, index, "{index}/{seq}");
    }

    private static RegisterPreset of(
            String code, String title, DocumentKind kind, String index, String template) {
        return new RegisterPreset(
                code, title, kind, index, NumberTemplate.parse(template), Restart.YEARLY);
    }
}
