package org.cityedms.journal.repo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.cityedms.journal.VerificationReport;
import org.cityedms.registration.repo.RegisterFixture;
import org.cityedms.registration.repo.TestDatabase;
import org.junit.Test;
import org.springframework.jdbc.core.JdbcTemplate;

/** Lines that 0.1 wrote, without card and acts, after the scripts of this version. */
public class ChainAfterUpgradeTest {
    private final RegisterFixture fixture = new RegisterFixture();
    private final JdbcTemplate sql = Intruder.sql();
    private final ChainVerifier verifier =
            new ChainVerifier(TestDatabase.dataSource(), Clock.systemUTC(), 2);

    @Test
    public void runScripts_linesOf01_areChainedAndTheRegisterGoesOn() {
        fixture.append("Про \"дах\" \\ і №1", Instant.parse("2026-03-01T10:00:00.000120Z"));
        fixture.append("Про об’єкт / інше", Instant.parse("2026-03-01T22:30:00Z"));
        makeOld();

        TestDatabase.runScripts();

        assertThat(report().sound()).isTrue();
        assertThat(report().acts()).isEqualTo(2);
        fixture.append("Після оновлення", Instant.parse("2026-04-01T10:00:00Z"));
        assertThat(report().sound()).isTrue();
        assertThat(report().acts()).isEqualTo(3);
    }

    @Test
    public void runScripts_again_changesNothing() {
        fixture.append("Про дах", Instant.parse("2026-03-01T10:00:00Z"));
        makeOld();
        TestDatabase.runScripts();
        VerificationReport first = report();
        TestDatabase.runScripts();
        assertThat(report().heads()).isEqualTo(first.heads());
        assertThat(report().sound()).isTrue();
    }

    private VerificationReport report() {
        return verifier.verify(fixture.register, Optional.empty(), List.of());
    }

    private void makeOld() {
        long register = fixture.register.id();
        sql.execute("ALTER TABLE ce_register_counter ALTER COLUMN records DROP NOT NULL");
        sql.update("DELETE FROM ce_journal_record WHERE register_id = ?", register);
        sql.update(
                "UPDATE ce_register_entry SET card = '{}', correspondent_number = '15/2', correspondent_date = '2026-02-28' WHERE register_id = ?",
                register);
        sql.update("UPDATE ce_register_counter SET records = NULL WHERE register_id = ?", register);
    }
}
