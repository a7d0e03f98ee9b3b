package org.cityedms.correspondence;

import java.time.LocalDate;
import org.cityedms.registration.DocumentId;
import org.cityedms.registration.DocumentKind;

/**
 * That a document answers another (відповідь на документ).
 *
 * @param document the answer; registered, or being registered just now
 * @param answered what it answers
 * @param on the day of the answer
 */
public record Answer(
        DocumentId document,
        DocumentKind kind,
        DocumentId answered,
        DocumentKind answeredKind,
        LocalDate on) {}
