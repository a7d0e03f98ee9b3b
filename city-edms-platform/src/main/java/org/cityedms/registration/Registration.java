package org.cityedms.registration;

import java.time.Instant;

/**
 * That a document is registered (реєстрація): in what register, under what number, when and by
 * whom.
 *
 * @param register code of the register
 * @param registerTitle its title on that day
 * @param ordinal порядковий номер
 * @param number реєстраційний індекс as printed
 * @param registeredAt when
 * @param registrar sign-in name of the registrar (реєстратор)
 * @param registrarName their name
 */
public record Registration(
        RegisterCode register,
        String registerTitle,
        long ordinal,
        String number,
        Instant registeredAt,
        String registrar,
        String registrarName) {}
