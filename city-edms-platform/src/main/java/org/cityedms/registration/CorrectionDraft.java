package org.cityedms.registration;

import java.util.Map;

/**
 * A correction of a registered card (виправлення картки) as a person sent it, nothing checked yet.
 *
 * @param changes new values by the names of the card's fields, {@code additional.x} for its further
 *     fields; {@code null} empties a field
 */
public record CorrectionDraft(Map<String, Object> changes, String reason) {}
