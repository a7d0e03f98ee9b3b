package org.cityedms.appeal.repo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.cityedms.deadline.DeadlineStart;
import org.cityedms.deadline.Deadlines;
import org.cityedms.registration.Card;
import org.cityedms.registration.DocumentId;
import org.cityedms.registration.DocumentKind;
import org.cityedms.registration.OfficeTime;
import org.cityedms.registration.RegisterSettings;
import org.cityedms.registration.RegistrationFollower;

/**
 * The law's ordinary term for appeals and requests that are registered without a record, so that
 * none is without a deadline; a record that comes with it, or later, sets its own.
 */
public final class DefaultTerms implements RegistrationFollower {
    private final Deadlines deadlines;
    private final Clock clock;

    /**
     * @param deadlines the raw service
     */
    public DefaultTerms(Deadlines deadlines, Clock clock) {
        this.deadlines = deadlines;
        this.clock = clock;
    }

    @Override
    public void stored(DocumentId document, RegisterSettings register, Card card) {
        LocalDate received = card.receivedOn().orElseGet(() -> OfficeTime.dayOf(clock.instant()));
        preset(register.kind())
                .ifPresent(preset -> deadlines.set(document, preset, DeadlineStart.on(received)));
    }

    private static Optional<String> preset(DocumentKind kind) {
        return switch (kind) {
            case APPEAL -> Optional.of("appeal");
            case INFORMATION_REQUEST -> Optional.of("information-request");
            case DEPUTY_APPEAL -> Optional.of("deputy-appeal");
            default -> Optional.empty();
        };
    }
}
