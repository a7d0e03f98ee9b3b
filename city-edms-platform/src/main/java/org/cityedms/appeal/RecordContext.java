package org.cityedms.appeal;

import java.time.LocalDate;

/**
 * What rules of a record ask of the world.
 *
 * @param electronic whether the letter came without paper
 * @param today the office's day
 */
public record RecordContext(Classifier classifier, boolean electronic, LocalDate today) {}
