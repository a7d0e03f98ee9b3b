package org.cityedms.savings;

import java.math.BigDecimal;
import org.cityedms.deadline.Bilingual;
import org.cityedms.registration.Coded;

/**
 * One of the figures that savings are reckoned with (припущення). Each has a value that holds until
 * the council sets its own, and says where that value is from. Where a source is an estimate it is
 * a cautious one: what is told of savings should rather be too little.
 */
public enum Assumption implements Coded {
    SHEET_PRICE(
            "sheet-price",
            Measure.UAH,
            "0.40",
            "Аркуш паперу А4",
            "A sheet of A4 paper",
            "Оцінка: пачка 500 аркушів за 200 грн",
            "Estimate: a ream of 500 sheets for 200 UAH"),
    PRINT_PRICE(
            "print-price",
            Measure.UAH,
            "0.50",
            "Друк або копія одного аркуша",
            "Printing or copying a sheet",
            "Оцінка: тонер і обслуговування, без зносу техніки",
            "Estimate: toner and service, without wear"),
    ENVELOPE_PRICE(
            "envelope-price",
            Measure.UAH,
            "2.00",
            "Конверт",
            "An envelope",
            "Оцінка: роздрібна ціна конверта DL",
            "Estimate: retail price of a DL envelope"),
    STAMP_PRICE(
            "stamp-price",
            Measure.UAH,
            "18.00",
            "Марка",
            "A stamp",
            "Укрпошта: марка літерного номіналу U, простий лист до 50 г, з ПДВ",
            "Ukrposhta: stamp U, an ordinary letter up to 50 g, with VAT"),
    HOUR_PRICE(
            "hour-price",
            Measure.UAH,
            "52.00",
            "Година роботи",
            "An hour of work",
            "Мінімальна погодинна оплата: Закон про Державний бюджет України на 2026 рік",
            "Minimum hourly wage: Law on the State Budget of Ukraine for 2026"),
    WALK_MINUTES(
            "walk-minutes",
            Measure.MINUTES,
            "6.00",
            "Похід до іншого підрозділу й назад",
            "A walk to another unit and back",
            "Оцінка: в межах однієї будівлі; замініть власним хронометражем",
            "Estimate: inside one building; set what you measured"),
    ENVELOPE_MINUTES(
            "envelope-minutes",
            Measure.MINUTES,
            "4.00",
            "Підготувати лист до пошти",
            "Making a letter ready for the post",
            "Оцінка: конверт, адреса, марка, список",
            "Estimate: envelope, address, stamp, list"),
    SHEET_GRAMS(
            "sheet-grams",
            Measure.GRAMS,
            "5.00",
            "Вага аркуша",
            "Weight of a sheet",
            "ISO 216: 1/16 м² паперу 80 г/м²",
            "ISO 216: 1/16 m² of 80 g/m² paper"),
    ENVELOPE_GRAMS(
            "envelope-grams",
            Measure.GRAMS,
            "5.00",
            "Вага конверта",
            "Weight of an envelope",
            "Оцінка: конверт DL, 80 г/м²",
            "Estimate: a DL envelope of 80 g/m²"),
    COPIES_PER_EXECUTOR(
            "copies-per-executor",
            Measure.COUNT,
            "1.00",
            "Копій документа кожному виконавцеві",
            "Copies of the document for each executor",
            "Типова інструкція (КМУ № 55): копії співвиконавцям",
            "Model instruction (No. 55): copies for co-executors"),
    ORIGINAL_SERVES(
            "original-serves",
            Measure.COUNT,
            "1.00",
            "Виконавців резолюції, яким вистачає оригіналу",
            "Executors of a resolution that the original itself goes to",
            "Типова інструкція (КМУ № 55): оригінал — головному виконавцеві",
            "Model instruction (No. 55): the original goes to the main executor"),
    LETTER_COPIES(
            "letter-copies",
            Measure.COUNT,
            "1.00",
            "Роздруківок листа, що надійшов електронно",
            "Prints of a letter that came electronically",
            "Оцінка: одна паперова копія для реєстрації й розгляду",
            "Estimate: one paper copy to register and to resolve on"),
    REPORT_SHEETS(
            "report-sheets",
            Measure.COUNT,
            "1.00",
            "Аркушів звіту про виконання",
            "Sheets of a report of execution",
            "Оцінка: довідка на один аркуш",
            "Estimate: a note of one sheet"),
    UNKNOWN_SHEETS(
            "unknown-sheets",
            Measure.COUNT,
            "1.00",
            "Аркушів документа, картка якого про них не каже",
            "Sheets of a document whose card does not say",
            "Найменше можливе",
            "The least there can be");

    private final String code;
    private final Measure measure;
    private final BigDecimal standard;
    private final String uk;
    private final String en;
    private final String sourceUk;
    private final String sourceEn;

    Assumption(
            String code,
            Measure measure,
            String standard,
            String uk,
            String en,
            String sourceUk,
            String sourceEn) {
        this.code = code;
        this.measure = measure;
        this.standard = new BigDecimal(standard);
        this.uk = uk;
        this.en = en;
        this.sourceUk = sourceUk;
        this.sourceEn = sourceEn;
    }

    @Override
    public String code() {
        return code;
    }

    public Measure measure() {
        return measure;
    }

    /** The value until the council sets its own, with two decimals. */
    public BigDecimal standard() {
        return standard;
    }

    public Bilingual title() {
        return new Bilingual(uk, en);
    }

    /** Where the {@linkplain #standard standard value} is from. */
    public Bilingual source() {
        return new Bilingual(sourceUk, sourceEn);
    }
}
