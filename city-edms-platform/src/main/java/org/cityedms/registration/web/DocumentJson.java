package org.cityedms.registration.web;

import org.cityedms.registration.Coded;
import org.cityedms.registration.Document;
import org.cityedms.registration.Registration;
import org.cityedms.registration.Voiding;

/** Schema {@code Document}. */
record DocumentJson(
        String id,
        String kind,
        String name,
        CardJson card,
        FileJson file,
        RegistrationJson registration,
        VoidingJson voided) {

    static DocumentJson of(Document document) {
        return new DocumentJson(
                document.id().value(),
                document.kind().map(Coded::code).orElse(null),
                document.name(),
                document.card().map(CardJson::of).orElse(null),
                document.file()
                        .map(file -> new FileJson(file.name(), file.mimeType(), file.size()))
                        .orElse(null),
                document.registration().map(RegistrationJson::of).orElse(null),
                document.voiding().map(VoidingJson::of).orElse(null));
    }

    record FileJson(String name, String mimeType, long size) {}

    record RegistrationJson(
            String register,
            String registerTitle,
            long ordinal,
            String number,
            String registeredAt,
            String registeredOn,
            String registrar,
            String registrarName) {

        static RegistrationJson of(Registration registration) {
            return new RegistrationJson(
                    registration.register().value(),
                    registration.registerTitle(),
                    registration.ordinal(),
                    registration.number(),
                    Instants.print(registration.registeredAt()),
                    registration.registeredOn().toString(),
                    registration.registrar(),
                    registration.registrarName());
        }
    }

    record VoidingJson(String voidedAt, String voidedBy, String voidedByName, String reason) {
        static VoidingJson of(Voiding voiding) {
            return new VoidingJson(
                    Instants.print(voiding.voidedAt()),
                    voiding.voidedBy(),
                    voiding.voidedByName(),
                    voiding.reason());
        }
    }
}
