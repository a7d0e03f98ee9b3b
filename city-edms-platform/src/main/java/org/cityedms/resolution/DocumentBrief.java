package org.cityedms.resolution;

import java.time.LocalDate;
import java.util.Optional;
import org.cityedms.registration.DocumentId;

/**
 * What a line tells of its document.
 *
 * @param kind code of the kind of document
 */
public record DocumentBrief(
        DocumentId id,
        Optional<String> number,
        Optional<LocalDate> registeredOn,
        Optional<String> kind,
        Optional<String> summary,
        Optional<String> correspondent) {}
