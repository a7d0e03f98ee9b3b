package org.cityedms.registration;

import java.time.LocalDate;

/**
 * What a number is printed from.
 *
 * @param index index of the register (індекс)
 * @param ordinal the ordinal (порядковий номер)
 * @param day the office's day of registration
 * @param caseIndex index of the case in the nomenclature (індекс справи), empty when the card has
 *     none
 */
public record NumberContext(String index, long ordinal, LocalDate day, String caseIndex) {}
