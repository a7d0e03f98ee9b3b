package org.cityedms.journal.repo;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.repo.transaction.RetryingTransactionHelper.RetryingTransactionCallback;
import org.alfresco.service.cmr.repository.ContentReader;
import org.alfresco.service.transaction.TransactionService;
import org.cityedms.journal.ChainHash;
import org.cityedms.journal.ChainHead;
import org.cityedms.journal.FiledStatement;
import org.cityedms.journal.JournalProblems;
import org.cityedms.journal.MonthOfActs;
import org.cityedms.journal.Statement;
import org.cityedms.journal.StatementFormat;
import org.cityedms.journal.Statements;
import org.cityedms.organization.People;
import org.cityedms.registration.Register;
import org.cityedms.registration.Registers;

/**
 * Makes statements and files them. What a register holds is verified before the transaction that
 * writes, in a snapshot of its own; the statement then reads up to the heads that were verified.
 */
public final class StatementDesk implements Statements {
    private static final String NOBODY = "складено автоматично";

    private final Registers registers;
    private final StatementMaking making;
    private final JdbcStatements table;
    private final StatementFiles files;
    private final People people;
    private final TransactionService transactionService;
    private final Clock clock;

    /**
     * @param registers the raw ones
     */
    public StatementDesk(
            Registers registers,
            StatementMaking making,
            JdbcStatements table,
            StatementFiles files,
            People people,
            TransactionService transactionService,
            Clock clock) {
        this.registers = registers;
        this.making = making;
        this.table = table;
        this.files = files;
        this.people = people;
        this.transactionService = transactionService;
        this.clock = clock;
    }

    @Override
    public List<FiledStatement> make(String code, YearMonth month) {
        Instant at = clock.instant();
        if (at.isBefore(MonthOfActs.start(month))) {
            throw JournalProblems.monthNotBegun().exception();
        }
        Attested attested =
                reading(
                        () -> {
                            Register register = registers.require(code);
                            return new Attested(register, table.anchors(register));
                        });
        List<ChainHead> heads = making.verified(attested.register(), attested.anchors());
        StatementMaking.Maker maker = maker();
        List<FiledStatement> made =
                AuthenticationUtil.runAsSystem(
                        () ->
                                transactionService
                                        .getRetryingTransactionHelper()
                                        .doInTransaction(
                                                () ->
                                                        file(
                                                                attested.register(),
                                                                heads,
                                                                month,
                                                                at,
                                                                maker)));
        if (made.isEmpty()) {
            throw JournalProblems.nothingToState(month).exception();
        }
        return made;
    }

    private StatementMaking.Maker maker() {
        String user = people.current();
        String system = AuthenticationUtil.getSystemUserName();
        return user == null || user.equals(system)
                ? new StatementMaking.Maker(system, NOBODY)
                : new StatementMaking.Maker(user, people.displayName(user));
    }

    private List<FiledStatement> file(
            Register register,
            List<ChainHead> heads,
            YearMonth month,
            Instant at,
            StatementMaking.Maker maker) {
        table.lock(register);
        List<FiledStatement> made = new ArrayList<>();
        for (ChainHead head : heads) {
            making.make(register, head, month, at, maker)
                    .map(statement -> file(register, statement))
                    .ifPresent(made::add);
        }
        return made;
    }

    private FiledStatement file(Register register, Statement statement) {
        byte[] json = statement.canonical().getBytes(StandardCharsets.UTF_8);
        byte[] hash = new ChainHash().content(json);
        String jsonNode = files.file(register, statement, StatementFormat.JSON, json);
        String pdfNode =
                files.file(
                        register,
                        statement,
                        StatementFormat.PDF,
                        print(statement, HexFormat.of().formatHex(hash)));
        long id = table.add(register, statement, hash, pdfNode, jsonNode);
        return table.find(id).orElseThrow();
    }

    private static byte[] print(Statement statement, String jsonHash) {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            StatementPages.print(statement, jsonHash, out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public List<FiledStatement> list(String register) {
        return reading(() -> table.of(registers.require(register)));
    }

    @Override
    public FiledStatement get(long id) {
        return reading(() -> table.find(id))
                .orElseThrow(() -> JournalProblems.statementNotFound(id).exception());
    }

    /**
     * The JSON is given out only as it was made; what happened to the printed form is seen by it.
     */
    @Override
    public void write(long id, StatementFormat format, OutputStream out) throws IOException {
        FiledStatement statement = get(id);
        String node = format == StatementFormat.PDF ? statement.pdf() : statement.json();
        byte[] bytes = AuthenticationUtil.runAsSystem(() -> reading(() -> bytes(id, node)));
        if (format == StatementFormat.JSON
                && !HexFormat.of()
                        .formatHex(new ChainHash().content(bytes))
                        .equals(statement.jsonHash())) {
            throw JournalProblems.statementDamaged(id).exception();
        }
        out.write(bytes);
    }

    private byte[] bytes(long id, String node) {
        ContentReader reader =
                files.content(node)
                        .orElseThrow(() -> JournalProblems.statementDamaged(id).exception());
        try (InputStream in = reader.getContentInputStream()) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private <T> T reading(RetryingTransactionCallback<T> work) {
        return transactionService.getRetryingTransactionHelper().doInTransaction(work, true);
    }

    private record Attested(Register register, List<ChainHead> anchors) {}
}
