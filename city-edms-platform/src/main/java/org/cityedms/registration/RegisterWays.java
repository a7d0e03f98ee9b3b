package org.cityedms.registration;

/** Ways of receipt and dispatch as registrations remember them beside their register. */
public interface RegisterWays {
    /**
     * The ways as registrations into a register know them, without a question to the database. May
     * be out of date; a registration that went by it is begun anew then, so this is for what
     * belongs to a registration.
     */
    DeliveryWays of(RegisterSettings register);
}
