package org.cityedms.registration;

import java.time.Instant;
import java.time.LocalDate;

/**
 * That a document is registered (реєстрація): in what register, under what number, when and by
 * whom.
 *
 * @param register code of the register
 * @param registerTitle its title on that day
 * @param ordinal порядковий номер
 * @param number реєстраційний індекс as printed
 * @param registeredAt when it was written
 * @param registeredOn date of registration, printed beside the number
 * @param registrar sign-in name of the registrar (реєстратор)
 * @param registrarName their name
 */
public record Registration(
        RegisterCode register,
        String registerTitle,
        long ordinal,
        String number,
        Instant registeredAt,
        LocalDate registeredOn,
        String registrar,
        String registrarName) {

    /** A registration of the day on which it was written. */
    public Registration(
            RegisterCode register,
            String registerTitle,
            long ordinal,
            String number,
            Instant registeredAt,
            String registrar,
            String registrarName) {
        this(
                register,
                registerTitle,
                ordinal,
                number,
                registeredAt,
                OfficeTime.dayOf(registeredAt),
                registrar,
                registrarName);
    }
}
