package org.cityedms.migration.repo;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.repo.transaction.RetryingTransactionHelper.RetryingTransactionCallback;
import org.alfresco.service.transaction.TransactionService;
import org.cityedms.migration.ColumnMapping;
import org.cityedms.migration.ColumnMappingDraft;
import org.cityedms.migration.Duplicates;
import org.cityedms.migration.ImportState;
import org.cityedms.migration.JournalImport;
import org.cityedms.migration.JournalImports;
import org.cityedms.migration.JournalPreview;
import org.cityedms.migration.MigrationProblems;
import org.cityedms.migration.SourceRow;
import org.cityedms.organization.People;
import org.cityedms.registration.DocumentFile;
import org.cityedms.registration.FileName;
import org.cityedms.registration.Register;
import org.cityedms.registration.Registers;
import org.cityedms.registration.RegistrationProblems;
import org.cityedms.registration.RegistrationRights;

/** Moving journals in, for people: rights, then a transaction, then tables and the queue. */
public final class GuardedImports implements JournalImports {
    private final ImportTables imports;
    private final ImportProblems problems;
    private final ImportFolder folder;
    private final ImportQueue queue;
    private final Registers registers;
    private final RegistrationRights rights;
    private final People people;
    private final TransactionService transactionService;

    public GuardedImports(
            ImportTables imports,
            ImportProblems problems,
            ImportFolder folder,
            ImportQueue queue,
            Registers registers,
            RegistrationRights rights,
            People people,
            TransactionService transactionService) {
        this.imports = imports;
        this.problems = problems;
        this.folder = folder;
        this.queue = queue;
        this.registers = registers;
        this.rights = rights;
        this.people = people;
        this.transactionService = transactionService;
    }

    @Override
    public List<JournalImport> list() {
        return reading(imports::list);
    }

    @Override
    public JournalImport get(String id) {
        return reading(() -> imports.require(id));
    }

    @Override
    public JournalImport create(String registerCode, DocumentFile file) throws IOException {
        rights.requireAdminister();
        JournalPreview preview = JournalPreview.of(JournalFiles.of(file::open));
        String name = FileName.clean(file.name());
        long id =
                writing(
                        () -> {
                            Register register = registers.require(registerCode);
                            if (!register.settings().active()) {
                                throw RegistrationProblems.registerClosed(
                                                register.settings().title())
                                        .exception();
                            }
                            String user = people.current();
                            return imports.create(
                                    register.id(),
                                    AuthenticationUtil.runAsSystem(() -> folder.store(file, name)),
                                    name,
                                    remembered(preview),
                                    preview.rows(),
                                    user,
                                    people.displayName(user));
                        });
        return get(Long.toString(id));
    }

    /** Whatever the headings are called: what was confirmed for them once wins over a guess. */
    private ColumnMapping remembered(JournalPreview preview) {
        for (SourceRow row : preview.rows()) {
            Optional<ColumnMapping> before =
                    JournalPreview.fingerprint(preview.rows(), row.number())
                            .flatMap(imports::remembered);
            if (before.isPresent()) {
                return new ColumnMapping(
                        row.number(), before.get().columns(), before.get().duplicates());
            }
        }
        return new ColumnMapping(preview.headingRow(), preview.columns(), Duplicates.MARK);
    }

    @Override
    public JournalImport map(String id, ColumnMappingDraft draft) {
        rights.requireAdminister();
        return writing(
                () -> {
                    JournalImport job = untouched(id);
                    ColumnMapping mapping =
                            draft.validated(registers.require(job.register()).settings());
                    imports.map(job.id(), mapping);
                    problems.clear(job.id());
                    JournalPreview.fingerprint(job.preview(), mapping.headingRow())
                            .ifPresent(print -> imports.remember(print, mapping));
                    return imports.require(id);
                });
    }

    @Override
    public JournalImport check(String id) {
        rights.requireAdminister();
        return begin(id, writing(() -> claim(untouched(id), ImportState.CHECKING, true)));
    }

    @Override
    public JournalImport run(String id) {
        rights.requireAdminister();
        return begin(
                id,
                writing(
                        () -> {
                            JournalImport job = resting(id);
                            if (job.state() == ImportState.DONE) {
                                throw MigrationProblems.importFinished().exception();
                            }
                            if (job.state() == ImportState.UPLOADED
                                    || job.state() == ImportState.CHECKING) {
                                throw MigrationProblems.importUnchecked().exception();
                            }
                            boolean fresh = job.state() == ImportState.CHECKED;
                            return claim(job, ImportState.IMPORTING, fresh);
                        }));
    }

    @Override
    public void delete(String id) {
        rights.requireAdminister();
        writing(
                () -> {
                    JournalImport job = untouched(id);
                    String node = imports.node(job.id());
                    imports.delete(job.id());
                    return AuthenticationUtil.runAsSystem(
                            () -> {
                                folder.delete(node);
                                return null;
                            });
                });
    }

    @Override
    public ProblemPage problems(String id, long after, int limit) {
        return reading(() -> problems.page(imports.require(id).id(), after, limit));
    }

    private String claim(JournalImport job, ImportState state, boolean fresh) {
        if (fresh) {
            problems.clear(job.id());
        }
        return imports.claim(job.id(), state, fresh);
    }

    /** After the commit of the claim, so that the worker sees it. */
    private JournalImport begin(String id, String token) {
        JournalImport job = get(id);
        queue.begin(job.id(), token, people.current());
        return job;
    }

    /** An import that nobody works on, held to the end of the transaction. */
    private JournalImport resting(String id) {
        imports.lock(imports.require(id).id());
        JournalImport job = imports.require(id);
        boolean working =
                job.state() == ImportState.CHECKING || job.state() == ImportState.IMPORTING;
        if (working && !job.idle()) {
            throw MigrationProblems.importRunning().exception();
        }
        return job;
    }

    /** One that has written nothing yet. */
    private JournalImport untouched(String id) {
        JournalImport job = resting(id);
        if (job.state() == ImportState.DONE) {
            throw MigrationProblems.importFinished().exception();
        }
        if (job.state() == ImportState.IMPORTING || job.state() == ImportState.STOPPED) {
            throw MigrationProblems.importStarted().exception();
        }
        return job;
    }

    private <R> R reading(RetryingTransactionCallback<R> work) {
        rights.requireAdminister();
        return transactionService.getRetryingTransactionHelper().doInTransaction(work, true);
    }

    private <R> R writing(RetryingTransactionCallback<R> work) {
        return transactionService.getRetryingTransactionHelper().doInTransaction(work);
    }
}
