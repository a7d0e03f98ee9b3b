package org.cityedms.correspondence;

import java.time.Instant;

/**
 * What was done to an entry of the directory, kept for good (історія запису).
 *
 * @param act {@code created}, {@code changed}, {@code merged} or {@code absorbed}
 * @param personName who did it
 * @param name the name that the entry had then
 */
public record CorrespondentAct(String act, Instant at, String personName, String name) {}
