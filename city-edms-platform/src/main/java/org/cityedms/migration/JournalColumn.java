package org.cityedms.migration;

import java.util.List;
import org.cityedms.registration.Coded;

/** What a column of an older journal says (графа журналу), with the words that head it. */
public enum JournalColumn implements Coded {
    /** Порядковий номер. */
    ORDINAL("ordinal", "№ з/п", "№ п/п", "порядковий номер", "номер за порядком", "№"),
    /** Реєстраційний індекс і дата в одній графі, «57 від 12.01.2024». */
    NUMBER_AND_DATE(
            "number-and-date",
            "дата та індекс документа",
            "дата надходження та індекс",
            "дата реєстрації та індекс",
            "реєстраційний номер та дата",
            "номер і дата реєстрації"),
    /** Реєстраційний індекс. */
    NUMBER(
            "number",
            "реєстраційний номер",
            "реєстраційний індекс",
            "реєстр. номер",
            "вхідний номер",
            "вихідний номер",
            "вх. №",
            "вих. №",
            "індекс документа",
            "номер документа",
            "номер",
            "індекс",
            "number"),
    /** Дата реєстрації. */
    REGISTERED_ON(
            "registered-on", "дата реєстрації", "дата документа", "дата вхідного", "дата", "date"),
    /** Дата надходження. */
    RECEIVED_ON("received-on", "дата надходження", "надійшло"),
    /** Кореспондент. */
    CORRESPONDENT(
            "correspondent",
            "кореспондент",
            "від кого надійшов",
            "від кого",
            "автор документа",
            "автор",
            "заявник",
            "адресат",
            "кому надіслано",
            "кому",
            "найменування установи",
            "correspondent"),
    /** Індекс і дата документа в автора в одній графі. */
    CORRESPONDENT_NUMBER_AND_DATE(
            "correspondent-number-and-date",
            "дата та індекс одержаного документа",
            "дата та індекс документа кореспондента",
            "номер та дата документа кореспондента",
            "вихідний номер та дата автора"),
    /** Індекс документа в автора. */
    CORRESPONDENT_NUMBER(
            "correspondent-number",
            "індекс автора",
            "номер автора",
            "номер документа автора",
            "вихідний номер автора",
            "номер кореспондента"),
    /** Дата документа в автора. */
    CORRESPONDENT_DATE("correspondent-date", "дата автора", "дата документа автора"),
    /** Вид документа. */
    DOCUMENT_KIND("document-kind", "вид документа", "тип документа", "вид", "kind"),
    /** Короткий зміст. */
    SUMMARY(
            "summary",
            "короткий зміст",
            "зміст",
            "заголовок документа",
            "заголовок",
            "назва документа",
            "про що",
            "summary"),
    /** Кількість аркушів. */
    SHEETS("sheets", "кількість аркушів", "к-сть аркушів", "аркушів", "sheets"),
    /** Індекс справи. */
    CASE_INDEX("case-index", "індекс справи", "номер справи", "справа №"),
    /** Хто зареєстрував. */
    REGISTRAR("registrar", "реєстратор", "хто зареєстрував", "зареєстрував"),
    /** Виконавець. */
    EXECUTOR("executor", "виконавець", "відповідальний виконавець", "кому передано"),
    /** Резолюція. */
    RESOLUTION("resolution", "резолюція", "зміст резолюції", "зміст доручення"),
    /** Відмітка про виконання. */
    EXECUTION_MARK("execution-mark", "відмітка про виконання", "виконання", "результат розгляду"),
    /** Примітка. */
    NOTE("note", "примітка", "примітки", "note");

    private final String code;
    private final String headings;

    JournalColumn(String code, String... headings) {
        this.code = code;
        this.headings = String.join("\n", headings);
    }

    @Override
    public String code() {
        return code;
    }

    List<String> headings() {
        return headings.lines().toList();
    }
}
