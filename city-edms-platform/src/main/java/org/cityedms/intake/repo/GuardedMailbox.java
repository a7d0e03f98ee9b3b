package org.cityedms.intake.repo;

import org.alfresco.service.transaction.TransactionService;
import org.cityedms.intake.MailboxReader;
import org.cityedms.intake.MailboxState;
import org.cityedms.intake.mail.MailboxSettings;
import org.cityedms.registration.RegistrationRights;

/** Shows how the intake of letters goes, to the registry. */
public final class GuardedMailbox implements MailboxReader {
    private final boolean enabled;
    private final MailboxSettings settings;
    private final JdbcLetters letters;
    private final RegistrationRights rights;
    private final TransactionService transactionService;

    public GuardedMailbox(
            boolean enabled,
            MailboxSettings settings,
            JdbcLetters letters,
            RegistrationRights rights,
            TransactionService transactionService) {
        this.enabled = enabled;
        this.settings = settings;
        this.letters = letters;
        this.rights = rights;
        this.transactionService = transactionService;
    }

    @Override
    public MailboxState state() {
        rights.requireRegister();
        return transactionService
                .getRetryingTransactionHelper()
                .doInTransaction(
                        () -> {
                            JdbcLetters.Visits visits = letters.visits();
                            return new MailboxState(
                                    enabled,
                                    enabled ? settings.name() : "",
                                    visits.triedAt(),
                                    visits.succeededAt(),
                                    visits.failure(),
                                    letters.latest());
                        },
                        true);
    }
}
