package org.cityedms.registration.web;

import java.time.LocalDate;
import org.cityedms.registration.Register;
import org.cityedms.registration.RegisterSettings;

/** Schema {@code Register}. */
record RegisterJson(
        String institution,
        String code,
        String title,
        String kind,
        String index,
        String template,
        String restart,
        long startValue,
        boolean active,
        String institutionName,
        String example,
        long entries,
        boolean mayRegister) {

    static RegisterJson of(Register register, LocalDate today, boolean mayRegister) {
        RegisterSettings settings = register.settings();
        return new RegisterJson(
                settings.institution(),
                settings.code().value(),
                settings.title(),
                settings.kind().code(),
                settings.index(),
                settings.template().toString(),
                settings.restart().code(),
                settings.startValue(),
                settings.active(),
                register.institutionName(),
                register.example(today),
                register.entries(),
                mayRegister && settings.active());
    }
}
