package org.cityedms.organization.repo;

import static org.mockito.Mockito.mock;

import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.cityedms.organization.People;
import org.cityedms.registration.RegistrationRights;
import org.cityedms.registration.repo.TestTransactions;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Somebody at work on a day, in real transactions. */
final class Desk {
    final RegistrationRights rights = mock(RegistrationRights.class);
    final JdbcOrganizationActs acts;
    final StructureWriting writing;
    final People people = new AtDesk();
    volatile Instant now;
    private final InstantSource time = () -> now;
    final Clock clock = time.withZone(ZoneOffset.UTC);
    volatile String user = "admin";

    Desk(JdbcClient jdbc, LocalDate day) {
        on(day);
        acts = new JdbcOrganizationActs(jdbc, people, clock);
        writing =
                new StructureWriting(
                        jdbc, mock(GroupMirror.class), rights, TestTransactions.service(), clock);
    }

    void on(LocalDate day) {
        now = day.atTime(9, 0).toInstant(ZoneOffset.UTC);
    }

    private final class AtDesk implements People {
        @Override
        public String current() {
            return user;
        }

        @Override
        public String displayName(String userName) {
            return "Ім’я " + userName;
        }
    }
}
