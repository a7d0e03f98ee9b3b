package org.cityedms.registration.repo;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.transaction.TransactionService;
import org.cityedms.problem.ProblemException;
import org.cityedms.registration.OfficeTime;
import org.cityedms.registration.Reservations;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Gives up the numbers of reservations that have expired, each reservation on its own. */
public final class ReservationExpiry {
    private static final Logger LOG = LoggerFactory.getLogger(ReservationExpiry.class);
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("dd.MM.uuuu", Locale.ROOT);

    private final JdbcReservations table;
    private final Reservations reservations;
    private final TransactionService transactionService;
    private final Clock clock;

    /**
     * Made of the raw service.
     *
     * @param reservations the raw one
     */
    public ReservationExpiry(
            JdbcReservations table,
            Reservations reservations,
            TransactionService transactionService,
            Clock clock) {
        this.table = table;
        this.reservations = reservations;
        this.transactionService = transactionService;
        this.clock = clock;
    }

    /** Works as the system; a number that a registrar takes at this moment is theirs. */
    public void run() {
        AuthenticationUtil.runAsSystem(
                () -> {
                    LocalDate today = OfficeTime.dayOf(clock.instant());
                    List<JdbcReservations.Expired> expired =
                            transactionService
                                    .getRetryingTransactionHelper()
                                    .doInTransaction(() -> table.expired(today), true);
                    expired.forEach(this::giveUp);
                    return null;
                });
    }

    private void giveUp(JdbcReservations.Expired reservation) {
        try {
            transactionService
                    .getRetryingTransactionHelper()
                    .doInTransaction(
                            () -> {
                                reservations.release(
                                        reservation.register(),
                                        reservation.id(),
                                        "не використано до " + DAY.format(reservation.until()));
                                return null;
                            });
            LOG.info("Reservation {} of {} expired", reservation.id(), reservation.register());
        } catch (ProblemException usedMeanwhile) {
            LOG.debug("Reservation {} was used meanwhile", reservation.id(), usedMeanwhile);
        }
    }
}
