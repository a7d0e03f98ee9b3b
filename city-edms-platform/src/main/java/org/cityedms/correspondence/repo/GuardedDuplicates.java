package org.cityedms.correspondence.repo;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.alfresco.repo.transaction.RetryingTransactionHelper.RetryingTransactionCallback;
import org.alfresco.service.transaction.TransactionService;
import org.cityedms.attachment.StoredFiles;
import org.cityedms.correspondence.DuplicateCandidate;
import org.cityedms.correspondence.DuplicateDraft;
import org.cityedms.correspondence.DuplicateQuery;
import org.cityedms.correspondence.DuplicateRanking;
import org.cityedms.correspondence.Duplicates;
import org.cityedms.correspondence.PastLetter;
import org.cityedms.problem.ProblemException;
import org.cityedms.registration.Document;
import org.cityedms.registration.DocumentId;
import org.cityedms.registration.DocumentStream;
import org.cityedms.registration.Documents;
import org.cityedms.registration.Register;
import org.cityedms.registration.Registers;
import org.cityedms.registration.RegistrationRights;

/** The search for duplicates, for registrars; only what comes is registered twice by mistake. */
public final class GuardedDuplicates implements Duplicates {
    private final JdbcPastLetters letters;
    private final Registers registers;
    private final RegistrationRights rights;
    private final ReadableDocuments readable;
    private final Documents documents;
    private final StoredFiles files;
    private final TransactionService transactionService;

    public GuardedDuplicates(
            JdbcPastLetters letters,
            Registers registers,
            RegistrationRights rights,
            ReadableDocuments readable,
            Documents documents,
            StoredFiles files,
            TransactionService transactionService) {
        this.letters = letters;
        this.registers = registers;
        this.rights = rights;
        this.readable = readable;
        this.documents = documents;
        this.files = files;
        this.transactionService = transactionService;
    }

    @Override
    public List<DuplicateCandidate> of(DuplicateDraft draft) {
        rights.requireRegister();
        DuplicateQuery asked = draft.validated();
        Optional<DocumentId> file = draft.repositoryFile();
        DuplicateQuery query = file.map(each -> asked.withFiles(hashes(each))).orElse(asked);
        return reading(() -> find(draft.register(), query, file));
    }

    @Override
    public Map<DocumentId, List<DuplicateCandidate>> ofFiles(List<DocumentId> wanted) {
        rights.requireRegister();
        Map<DocumentId, List<DuplicateCandidate>> found = new LinkedHashMap<>();
        for (DocumentId file : wanted) {
            List<DuplicateCandidate> candidates = ofFile(file);
            if (!candidates.isEmpty()) {
                found.put(file, candidates);
            }
        }
        return found;
    }

    /** Nothing of what a colleague has dealt with meanwhile. */
    private List<DuplicateCandidate> ofFile(DocumentId file) {
        Document document;
        try {
            document = documents.get(file);
        } catch (ProblemException gone) {
            return List.of();
        }
        if (document.registration().isPresent()) {
            return List.of();
        }
        DuplicateQuery query = DuplicateQuery.of(document.card(), files.hashes(file));
        return reading(() -> rank(query, Optional.of(file)));
    }

    /** Of a file that the reader may open; outside the transaction that looks for letters. */
    private List<String> hashes(DocumentId file) {
        documents.get(file);
        return files.hashes(file);
    }

    private List<DuplicateCandidate> find(
            String code, DuplicateQuery query, Optional<DocumentId> file) {
        Register register = registers.require(code);
        return register.settings().kind().stream() == DocumentStream.INCOMING
                ? rank(query, file)
                : List.of();
    }

    private List<DuplicateCandidate> rank(DuplicateQuery query, Optional<DocumentId> file) {
        if (query.isEmpty()) {
            return List.of();
        }
        List<PastLetter> others =
                letters.near(query).stream()
                        .filter(letter -> !file.equals(Optional.of(letter.end().document())))
                        .toList();
        return DuplicateRanking.rank(query, others).stream()
                .map(
                        candidate ->
                                readable.isReadable(candidate.letter().end().document())
                                        ? candidate
                                        : candidate.withoutContent())
                .toList();
    }

    private <R> R reading(RetryingTransactionCallback<R> work) {
        return transactionService.getRetryingTransactionHelper().doInTransaction(work, true);
    }
}
