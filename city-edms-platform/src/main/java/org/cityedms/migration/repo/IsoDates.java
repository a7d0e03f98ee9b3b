package org.cityedms.migration.repo;

import java.util.Locale;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;

/** Prints a cell as the spreadsheet shows it, but a day always as ISO 8601. */
final class IsoDates extends DataFormatter {
    IsoDates() {
        super(Locale.forLanguageTag("uk"));
    }

    @Override
    public String formatRawCellContents(
            double value, int formatIndex, String format, boolean use1904Windowing) {
        if (DateUtil.isADateFormat(formatIndex, format) && DateUtil.isValidExcelDate(value)) {
            return DateUtil.getLocalDateTime(value, use1904Windowing).toLocalDate().toString();
        }
        if (value == Math.rint(value) && Math.abs(value) < 1e15) {
            // Numbers of documents: no grouping, no exponent, whatever the column's format.
            return Long.toString((long) value);
        }
        return super.formatRawCellContents(value, formatIndex, format, use1904Windowing);
    }
}
