package org.cityedms.audit;

import java.time.Instant;

/**
 * One view of personal data (перегляд персональних даних).
 *
 * @param purpose what for; may be empty
 */
public record PersonalDataView(
        long id,
        Instant viewedAt,
        String viewer,
        String viewerName,
        ViewSubject subject,
        ViewedData data,
        String purpose) {}
