package org.cityedms.registration;

import java.time.Instant;

/**
 * Registration that took place before it was written here: journals moved in, and the demonstration
 * council. Checks no rights.
 */
public interface PastRegistration {
    /**
     * As {@link RegistrationService#register}, dated {@code registeredAt}; call in the order of
     * time.
     */
    DocumentId registerPast(NewDocument document, Instant registeredAt);
}
