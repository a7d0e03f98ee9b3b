package org.cityedms.intake.repo;

import java.security.SecureRandom;
import java.util.Optional;
import java.util.function.Supplier;
import org.alfresco.service.transaction.TransactionService;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The key of this installation's marks, made when it is first asked for. */
public final class JdbcMarkKey implements Supplier<byte[]> {
    private static final int LENGTH = 32;

    private final JdbcClient jdbc;
    private final TransactionService transactionService;
    private volatile byte[] known;

    public JdbcMarkKey(JdbcClient jdbc, TransactionService transactionService) {
        this.jdbc = jdbc;
        this.transactionService = transactionService;
    }

    @Override
    public byte[] get() {
        if (known == null) {
            // In a transaction of its own: a key that was used must not be rolled back.
            known =
                    transactionService
                            .getRetryingTransactionHelper()
                            .doInTransaction(this::readOrMake, false, true);
        }
        return known.clone();
    }

    private byte[] readOrMake() {
        Optional<byte[]> kept = read();
        if (kept.isPresent()) {
            return kept.get();
        }
        byte[] made = new byte[LENGTH];
        new SecureRandom().nextBytes(made);
        jdbc.sql(
                        "INSERT INTO ce_intake_key (id, secret) VALUES (1, :secret) ON CONFLICT DO NOTHING")
                .param("secret", made)
                .update();
        return read().orElseThrow();
    }

    private Optional<byte[]> read() {
        return jdbc.sql("SELECT secret FROM ce_intake_key WHERE id = 1")
                .query(byte[].class)
                .optional();
    }
}
