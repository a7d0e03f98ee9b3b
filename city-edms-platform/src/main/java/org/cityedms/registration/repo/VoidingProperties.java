package org.cityedms.registration.repo;

import java.io.Serializable;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.alfresco.service.namespace.QName;
import org.cityedms.registration.Voiding;

/** A voiding as properties of the aspect {@code ce:voided}, and back. */
final class VoidingProperties {
    private VoidingProperties() {}

    static Map<QName, Serializable> of(Voiding voiding) {
        Map<QName, Serializable> properties = new HashMap<>();
        properties.put(RegistrationModel.VOIDED_AT, Date.from(voiding.voidedAt()));
        properties.put(RegistrationModel.VOIDED_BY, voiding.voidedBy());
        properties.put(RegistrationModel.VOIDED_BY_NAME, voiding.voidedByName());
        properties.put(RegistrationModel.VOID_REASON, voiding.reason());
        return properties;
    }

    /** The voiding of a node, nothing where it has not the aspect. */
    static Optional<Voiding> read(Map<QName, Serializable> properties) {
        return Optional.ofNullable((Date) properties.get(RegistrationModel.VOIDED_AT))
                .map(
                        at ->
                                new Voiding(
                                        at.toInstant(),
                                        (String) properties.get(RegistrationModel.VOIDED_BY),
                                        (String) properties.get(RegistrationModel.VOIDED_BY_NAME),
                                        (String) properties.get(RegistrationModel.VOID_REASON)));
    }
}
