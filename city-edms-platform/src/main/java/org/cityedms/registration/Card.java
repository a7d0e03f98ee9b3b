package org.cityedms.registration;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The card of a document: РМК, реєстраційно-моніторингова картка (Типова інструкція, постанова КМУ
 * від 17.01.2018 № 55). Made by {@link CardDraft#validated}, or read back from where that was
 * stored.
 *
 * @param documentKind вид документа, empty for letters
 * @param summary короткий зміст
 * @param correspondent автор або кореспондент
 * @param correspondentNumber індекс документа в автора
 * @param correspondentDate дата документа в автора
 * @param receivedOn дата надходження
 * @param deliveryMethod спосіб надходження або відправлення
 * @param sheets кількість аркушів
 * @param annexes кількість додатків
 * @param annexSheets кількість аркушів додатків
 * @param confidentiality гриф обмеження доступу
 * @param language мова
 * @param caseIndex індекс справи за номенклатурою
 * @param correspondentId the correspondent's entry of the directory, where they are in it
 * @param additional values of further fields by their code, those that the settings of the kind of
 *     document ask for
 */
public record Card(
        Optional<String> documentKind,
        Optional<String> summary,
        Optional<String> correspondent,
        Optional<String> correspondentNumber,
        Optional<LocalDate> correspondentDate,
        Optional<LocalDate> receivedOn,
        Optional<DeliveryMethod> deliveryMethod,
        Optional<Integer> sheets,
        Optional<Integer> annexes,
        Optional<Integer> annexSheets,
        Optional<Confidentiality> confidentiality,
        Optional<DocumentLanguage> language,
        Optional<String> caseIndex,
        Optional<String> correspondentId,
        SortedMap<String, String> additional) {

    public static final int MAXIMUM_DOCUMENT_KIND = 100;
    public static final int MAXIMUM_SUMMARY = 150;
    public static final int MAXIMUM_CORRESPONDENT = 300;
    public static final int MAXIMUM_CORRESPONDENT_NUMBER = 50;
    public static final int MAXIMUM_SHEETS = 100_000;
    public static final int MAXIMUM_ANNEXES = 10_000;
    public static final int MAXIMUM_CASE_INDEX = 30;
    public static final int MAXIMUM_CORRESPONDENT_ID = 36;
    public static final int MAXIMUM_ADDITIONAL = 40;
    public static final int MAXIMUM_ADDITIONAL_VALUE = 1_000;

    public Card {
        additional = Collections.unmodifiableSortedMap(new TreeMap<>(additional));
    }

    /** Value of a further field, nothing where it is not filled. */
    public Optional<String> additional(String field) {
        return Optional.ofNullable(additional.get(field));
    }
}
