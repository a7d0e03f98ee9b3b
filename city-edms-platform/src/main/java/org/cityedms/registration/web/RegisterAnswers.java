package org.cityedms.registration.web;

import java.time.Clock;
import java.util.List;
import org.cityedms.registration.OfficeTime;
import org.cityedms.registration.Register;
import org.cityedms.registration.RegistrationRights;

/** Registers as the person at work sees them. */
public final class RegisterAnswers {
    private final RegistrationRights rights;
    private final Clock clock;

    public RegisterAnswers(RegistrationRights rights, Clock clock) {
        this.rights = rights;
        this.clock = clock;
    }

    RegisterJson one(Register register) {
        return RegisterJson.of(register, OfficeTime.dayOf(clock.instant()), rights.mayRegister());
    }

    RegisterList all(List<Register> registers) {
        return new RegisterList(registers.stream().map(this::one).toList());
    }

    record RegisterList(List<RegisterJson> registers) {}
}
