package org.cityedms.deadline;

import java.time.LocalDate;
import java.util.Optional;
import org.cityedms.registration.DocumentId;

/**
 * The document that answers the one a deadline is of (відповідь, якою закрито строк).
 *
 * @param number nothing while it is being registered
 */
public record DeadlineAnswer(
        DocumentId document, Optional<String> number, Optional<LocalDate> registeredOn) {}
