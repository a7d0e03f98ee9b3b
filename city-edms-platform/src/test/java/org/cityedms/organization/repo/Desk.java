package org.cityedms.organization.repo;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyBoolean;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.alfresco.repo.transaction.RetryingTransactionHelper;
import org.alfresco.repo.transaction.RetryingTransactionHelper.RetryingTransactionCallback;
import org.alfresco.service.transaction.TransactionService;
import org.cityedms.organization.People;
import org.cityedms.registration.RegistrationRights;
import org.cityedms.registration.repo.TestDatabase;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Somebody at work on a day, in real transactions. */
final class Desk {
    final RegistrationRights rights = mock(RegistrationRights.class);
    final JdbcOrganizationActs acts;
    final StructureWriting writing;
    final People people = new AtDesk();
    final Clock clock = new Day();
    volatile String user = "admin";
    volatile Instant now;

    Desk(JdbcClient jdbc, LocalDate day) {
        on(day);
        acts = new JdbcOrganizationActs(jdbc, people, clock);
        writing =
                new StructureWriting(jdbc, mock(GroupMirror.class), rights, transactions(), clock);
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

    private final class Day extends Clock {
        @Override
        public ZoneOffset getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }

    static TransactionService transactions() {
        TransactionTemplate template =
                new TransactionTemplate(
                        new DataSourceTransactionManager(TestDatabase.dataSource()));
        RetryingTransactionHelper helper = mock(RetryingTransactionHelper.class);
        when(helper.doInTransaction(any())).thenAnswer(call -> run(template, call.getArgument(0)));
        when(helper.doInTransaction(any(), anyBoolean()))
                .thenAnswer(call -> run(template, call.getArgument(0)));
        TransactionService service = mock(TransactionService.class);
        when(service.getRetryingTransactionHelper()).thenReturn(helper);
        return service;
    }

    private static Object run(TransactionTemplate template, RetryingTransactionCallback<?> work) {
        return template.execute(
                status -> {
                    try {
                        return work.execute();
                    } catch (RuntimeException e) {
                        throw e;
                    } catch (Throwable e) {
                        throw new IllegalStateException(e);
                    }
                });
    }
}
