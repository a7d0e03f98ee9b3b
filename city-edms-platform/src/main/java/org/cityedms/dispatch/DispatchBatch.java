package org.cityedms.dispatch;

import java.time.LocalDate;
import java.util.Optional;
import org.cityedms.registration.DeliveryWay;

/**
 * Letters that left together (реєстр відправленої кореспонденції): the list that the post or the
 * courier signs for.
 *
 * @param id identity
 * @param institution code of the institution
 * @param institutionName its name, as printed
 * @param year year of its number
 * @param number its number within the year and institution, without gaps
 * @param sentOn дата відправлення
 * @param sentBy name of who sent
 * @param way the way of all its letters; nothing of those that left before version 0.8 by several
 * @param letters how many letters it has
 */
public record DispatchBatch(
        long id,
        String institution,
        String institutionName,
        int year,
        long number,
        LocalDate sentOn,
        String sentBy,
        Optional<DeliveryWay> way,
        int letters) {

    public String printedNumber() {
        return number + "/" + year;
    }
}
