package org.cityedms.registration.repo;

import java.time.LocalDate;
import java.util.List;
import org.alfresco.service.transaction.TransactionService;
import org.cityedms.registration.RegistrationRights;
import org.cityedms.registration.Reservation;
import org.cityedms.registration.ReservationDraft;
import org.cityedms.registration.Reservations;

/** Reservations for people: rights, then a transaction, then the raw service. */
public final class GuardedReservations implements Reservations {
    private final Reservations raw;
    private final RegistrationRights rights;
    private final TransactionService transactionService;

    public GuardedReservations(
            Reservations raw, RegistrationRights rights, TransactionService transactionService) {
        this.raw = raw;
        this.rights = rights;
        this.transactionService = transactionService;
    }

    @Override
    public Reservation reserve(String register, ReservationDraft draft) {
        rights.requireRegister();
        return transactionService
                .getRetryingTransactionHelper()
                .doInTransaction(() -> raw.reserve(register, draft));
    }

    @Override
    public List<Reservation> open(String register) {
        rights.requireRegister();
        return transactionService
                .getRetryingTransactionHelper()
                .doInTransaction(() -> raw.open(register), true);
    }

    @Override
    public List<Reservation> ending(LocalDate until, int limit) {
        rights.requireRegister();
        return transactionService
                .getRetryingTransactionHelper()
                .doInTransaction(() -> raw.ending(until, limit), true);
    }

    @Override
    public void release(String register, long reservation, String reason) {
        rights.requireRegister();
        transactionService
                .getRetryingTransactionHelper()
                .doInTransaction(
                        () -> {
                            raw.release(register, reservation, reason);
                            return null;
                        });
    }
}
