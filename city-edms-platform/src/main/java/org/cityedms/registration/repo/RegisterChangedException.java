package org.cityedms.registration.repo;

import org.cityedms.registration.RegisterCode;
import org.springframework.dao.OptimisticLockingFailureException;

/**
 * A register was changed since a registration was prepared by it; the transaction is tried again.
 */
public final class RegisterChangedException extends OptimisticLockingFailureException {
    private static final long serialVersionUID = 1L;

    RegisterChangedException(RegisterCode register) {
        super("The register " + register.value() + " was changed during a registration");
    }
}
