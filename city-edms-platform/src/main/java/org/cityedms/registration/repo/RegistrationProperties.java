package org.cityedms.registration.repo;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.alfresco.service.namespace.QName;
import org.cityedms.registration.OfficeTime;
import org.cityedms.registration.RegisterCode;
import org.cityedms.registration.Registration;

/** A registration as properties of the aspect {@code ce:registered}, and back. */
final class RegistrationProperties {
    private RegistrationProperties() {}

    static Map<QName, Serializable> of(Registration registration) {
        Map<QName, Serializable> properties = new HashMap<>();
        properties.put(RegistrationModel.REGISTER, registration.register().value());
        properties.put(RegistrationModel.REGISTER_TITLE, registration.registerTitle());
        properties.put(RegistrationModel.ORDINAL, registration.ordinal());
        properties.put(RegistrationModel.NUMBER, registration.number());
        properties.put(RegistrationModel.REGISTERED_AT, Date.from(registration.registeredAt()));
        properties.put(
                RegistrationModel.REGISTERED_ON, CardProperties.date(registration.registeredOn()));
        properties.put(RegistrationModel.REGISTRAR, registration.registrar());
        properties.put(RegistrationModel.REGISTRAR_NAME, registration.registrarName());
        return properties;
    }

    /** The registration of a node that has the aspect. */
    static Optional<Registration> read(Map<QName, Serializable> properties) {
        return CardProperties.text(properties, RegistrationModel.NUMBER)
                .map(
                        number ->
                                new Registration(
                                        new RegisterCode(
                                                (String)
                                                        properties.get(RegistrationModel.REGISTER)),
                                        (String) properties.get(RegistrationModel.REGISTER_TITLE),
                                        ((Number) properties.get(RegistrationModel.ORDINAL))
                                                .longValue(),
                                        number,
                                        ((Date) properties.get(RegistrationModel.REGISTERED_AT))
                                                .toInstant(),
                                        registeredOn(properties),
                                        (String) properties.get(RegistrationModel.REGISTRAR),
                                        (String) properties.get(RegistrationModel.REGISTRAR_NAME)));
    }

    /** Registrations of version 0.1 have no date of their own. */
    private static LocalDate registeredOn(Map<QName, Serializable> properties) {
        return CardProperties.day(properties, RegistrationModel.REGISTERED_ON)
                .orElseGet(
                        () ->
                                OfficeTime.dayOf(
                                        ((Date) properties.get(RegistrationModel.REGISTERED_AT))
                                                .toInstant()));
    }
}
