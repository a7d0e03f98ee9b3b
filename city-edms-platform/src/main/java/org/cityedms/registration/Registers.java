package org.cityedms.registration;

import java.util.List;
import java.util.Optional;

/** All registers of the repository. */
public interface Registers {
    Optional<Register> find(RegisterCode code);

    /** The register that a text names. */
    default Register require(String code) {
        return RegisterCode.parse(code)
                .flatMap(this::find)
                .orElseThrow(
                        () ->
                                RegistrationProblems.registerNotFound(code == null ? "" : code)
                                        .exception());
    }

    List<Register> all();

    void create(RegisterSettings settings);

    /**
     * Replaces the settings of the register {@code code}; its code, kind and institution are fixed
     * once it has an entry.
     */
    void update(RegisterCode code, RegisterSettings settings);

    /** The ordinal that the next entry of a period would take. */
    long nextOrdinal(Register register, CountingPeriod period);
}
