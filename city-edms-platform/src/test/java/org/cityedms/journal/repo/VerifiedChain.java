package org.cityedms.journal.repo;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.cityedms.journal.ChainFault;
import org.cityedms.journal.FaultKind;
import org.cityedms.journal.VerificationReport;
import org.cityedms.registration.repo.RegisterFixture;
import org.cityedms.registration.repo.TestDatabase;
import org.junit.Before;
import org.springframework.jdbc.core.JdbcTemplate;

/** A register of two years, and what a verification says of its chains. */
abstract class VerifiedChain {
    static final int LINES = 20;

    final RegisterFixture fixture = new RegisterFixture();
    final JdbcTemplate sql = Intruder.sql();
    final ChainVerifier verifier =
            new ChainVerifier(TestDatabase.dataSource(), Clock.systemUTC(), 2);
    final ChainEditor chain = new ChainEditor(fixture.register, "2026");
    final long register = fixture.register.id();

    @Before
    public void aRegisterOfTwoYears() {
        for (int n = 1; n <= LINES; n++) {
            fixture.append(
                    "Про \"справу\" №" + n + "\\\t",
                    Instant.parse(String.format("2026-03-%02dT10:00:00.%06dZ", n, n * 1000)));
        }
        fixture.append("Про інший рік", Instant.parse("2027-01-05T10:00:00Z"));
    }

    final VerificationReport verify() {
        return verifier.verify(fixture.register, Optional.empty(), List.of());
    }

    final List<ChainFault> faults() {
        return verify().faults();
    }

    final void update(String statement, String where) {
        sql.update(statement + " WHERE register_id = ? AND period = '2026' AND " + where, register);
    }

    final ChainFault fault(FaultKind kind, long position) {
        return fault(kind, position, position);
    }

    final ChainFault fault(FaultKind kind, long position, long ordinal) {
        return new ChainFault(
                kind,
                "2026",
                position,
                Optional.of("01-21/" + ordinal),
                Optional.of(chain.lineOf(ordinal)));
    }
}
