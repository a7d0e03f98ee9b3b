package org.cityedms.journal.repo;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyBoolean;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import org.alfresco.repo.transaction.RetryingTransactionHelper;
import org.alfresco.repo.transaction.RetryingTransactionHelper.RetryingTransactionCallback;
import org.alfresco.service.transaction.TransactionService;
import org.cityedms.journal.ChainHead;
import org.cityedms.journal.FiledStatement;
import org.cityedms.journal.JournalProblems;
import org.cityedms.journal.Statements;
import org.cityedms.registration.Register;
import org.cityedms.registration.RegisterDraft;
import org.cityedms.registration.Registers;
import org.junit.Before;
import org.junit.Test;

public class MonthlyStatementsTest {
    private static final YearMonth OCTOBER = YearMonth.of(2026, 10);

    /** Midnight in Kyiv, still October in London. */
    private static final Instant NOW = Instant.parse("2026-10-31T22:30:00Z");

    private final Registers registers = mock(Registers.class);
    private final Statements statements = mock(Statements.class);
    private final TransactionService transactions = mock(TransactionService.class);
    private final MonthlyStatements monthly =
            new MonthlyStatements(
                    registers, statements, transactions, Clock.fixed(NOW, ZoneOffset.UTC));

    @Before
    public void transactionsRunTheirWork() throws Throwable {
        RetryingTransactionHelper helper = mock(RetryingTransactionHelper.class);
        when(transactions.getRetryingTransactionHelper()).thenReturn(helper);
        when(helper.doInTransaction(any(), anyBoolean()))
                .thenAnswer(
                        call -> {
                            RetryingTransactionCallback<?> work = call.getArgument(0);
                            return work.execute();
                        });
        when(registers.all())
                .thenReturn(
                        List.of(register("a", true), register("b", true), register("c", false)));
    }

    @Test
    public void run_monthBefore_isStatedForActiveRegisters() {
        monthly.run();
        verify(statements).make("a", OCTOBER);
        verify(statements).make("b", OCTOBER);
        verify(statements, never()).make("c", OCTOBER);
    }

    @Test
    public void run_statedSinceTheEndOfTheMonth_isLeftAlone() {
        when(statements.list("a")).thenReturn(List.of(made("2026-10-31T22:10:00Z")));
        when(statements.list("b")).thenReturn(List.of(made("2026-10-31T21:59:00Z")));
        monthly.run();
        verify(statements, never()).make("a", OCTOBER);
        verify(statements).make("b", OCTOBER);
    }

    @Test
    public void run_oneRegisterRefused_othersAreStated() {
        when(statements.make("a", OCTOBER))
                .thenThrow(JournalProblems.journalNotSound("Реєстр", 2).exception());
        monthly.run();
        verify(statements).make("b", OCTOBER);
    }

    private static Register register(String code, boolean active) {
        return new Register(
                1,
                new RegisterDraft(
                                "rada",
                                code,
                                "Реєстр",
                                "internal",
                                "01",
                                "{seq}",
                                "yearly",
                                1L,
                                active)
                        .validated(),
                "Рада",
                1,
                0,
                1);
    }

    private static FiledStatement made(String at) {
        return new FiledStatement(
                1,
                "a",
                "Реєстр",
                OCTOBER,
                1,
                Instant.parse(at),
                "registrar",
                "Олена Коваль",
                new ChainHead("2026", 1, "0".repeat(64)),
                "0".repeat(64),
                "pdf",
                "json");
    }
}
