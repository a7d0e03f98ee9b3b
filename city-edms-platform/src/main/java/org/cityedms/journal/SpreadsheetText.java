package org.cityedms.journal;

/** Texts for spreadsheets, which take some for formulas. */
public final class SpreadsheetText {
    private static final String STARTS_OF_FORMULAS = "=+-@\t\r";

    private SpreadsheetText() {}

    /** The text, with an apostrophe before what a spreadsheet would reckon. */
    public static String harmless(String text) {
        return !text.isEmpty() && STARTS_OF_FORMULAS.indexOf(text.charAt(0)) >= 0
                ? "'" + text
                : text;
    }
}
