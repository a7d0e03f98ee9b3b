package org.alfresco.util;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Date;
import java.util.Locale;
import java.util.TimeZone;
import org.alfresco.error.AlfrescoRuntimeException;

/** Dates as the repository writes them: 2026-01-31T10:15:30.000+02:00. */
public class ISO8601DateFormat {
    private static final DateTimeFormatter WRITTEN =
            DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSSXXX", Locale.ROOT);

    public static String format(Date isoDate) {
        return WRITTEN.format(isoDate.toInstant().atZone(ZoneId.systemDefault()));
    }

    public static Date parse(String isoDate) {
        return parse(isoDate, TimeZone.getDefault());
    }

    public static Date parse(String isoDate, TimeZone timezone) {
        try {
            if (isoDate.indexOf('T') < 0) {
                return Date.from(
                        LocalDate.parse(isoDate).atStartOfDay(timezone.toZoneId()).toInstant());
            }
            String text = isoDate.replaceFirst("([+-]\\d\\d)(\\d\\d)$", "$1:$2");
            boolean zoned = text.endsWith("Z") || text.matches(".*[+-]\\d\\d:\\d\\d$");
            return Date.from(
                    zoned
                            ? OffsetDateTime.parse(text).toInstant()
                            : LocalDateTime.parse(text).atZone(timezone.toZoneId()).toInstant());
        } catch (DateTimeParseException e) {
            throw new AlfrescoRuntimeException("Failed to parse date " + isoDate, e);
        }
    }
}
