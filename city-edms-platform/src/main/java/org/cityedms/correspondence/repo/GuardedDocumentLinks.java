package org.cityedms.correspondence.repo;

import java.util.List;
import java.util.Optional;
import org.alfresco.repo.transaction.RetryingTransactionHelper.RetryingTransactionCallback;
import org.alfresco.service.transaction.TransactionService;
import org.cityedms.correspondence.DocumentLink;
import org.cityedms.correspondence.DocumentLinks;
import org.cityedms.correspondence.LinkEnd;
import org.cityedms.correspondence.LinkView;
import org.cityedms.correspondence.NewLink;
import org.cityedms.correspondence.TargetQuery;
import org.cityedms.registration.DocumentId;
import org.cityedms.registration.Documents;
import org.cityedms.registration.RegistrationRights;

/**
 * Links for people: who may open a document sees its links, but of the other document only the
 * number where they may not open that one. Registrars link what they may open.
 */
public final class GuardedDocumentLinks implements DocumentLinks {
    private static final int LOOKED_THROUGH = 500;

    private final DocumentLinks raw;
    private final Documents documents;
    private final RegistrationRights rights;
    private final ReadableDocuments readable;
    private final TransactionService transactionService;

    public GuardedDocumentLinks(
            DocumentLinks raw,
            Documents documents,
            RegistrationRights rights,
            ReadableDocuments readable,
            TransactionService transactionService) {
        this.raw = raw;
        this.documents = documents;
        this.rights = rights;
        this.readable = readable;
        this.transactionService = transactionService;
    }

    @Override
    public List<LinkView> of(DocumentId document) {
        documents.get(document);
        return reading(
                () ->
                        raw.of(document).stream()
                                .map(
                                        view ->
                                                readable.isReadable(view.other().document())
                                                        ? view
                                                        : view.withoutContent())
                                .toList());
    }

    @Override
    public DocumentLink add(NewLink link) {
        rights.requireRegister();
        documents.get(link.from());
        documents.get(link.to());
        return writing(() -> raw.add(link));
    }

    @Override
    public void addMissing(NewLink link) {
        rights.requireRegister();
        documents.get(link.from());
        documents.get(link.to());
        writing(
                () -> {
                    raw.addMissing(link);
                    return null;
                });
    }

    @Override
    public DocumentLink remove(DocumentId document, long link, String reason) {
        rights.requireRegister();
        documents.get(document);
        return writing(() -> raw.remove(document, link, reason));
    }

    @Override
    public Optional<DocumentLink> answered(DocumentId document) {
        documents.get(document);
        return reading(() -> raw.answered(document));
    }

    @Override
    public List<LinkEnd> numbered(TargetQuery query) {
        rights.requireRead();
        return reading(
                () ->
                        raw.numbered(query).stream()
                                .map(
                                        end ->
                                                readable.isReadable(end.document())
                                                        ? end
                                                        : end.withoutContent())
                                .toList());
    }

    /**
     * What the reader may not open is not found by what it tells. Where such lines come first,
     * those behind them are looked for once more.
     */
    @Override
    public List<LinkEnd> telling(TargetQuery query) {
        rights.requireRead();
        return reading(
                () -> {
                    List<LinkEnd> told = raw.telling(query);
                    List<LinkEnd> own = readable(told, query.limit());
                    return own.size() == told.size() || told.size() < query.limit()
                            ? own
                            : readable(raw.telling(query.of(LOOKED_THROUGH)), query.limit());
                });
    }

    private List<LinkEnd> readable(List<LinkEnd> ends, int limit) {
        return ends.stream()
                .filter(end -> readable.isReadable(end.document()))
                .limit(limit)
                .toList();
    }

    private <R> R reading(RetryingTransactionCallback<R> work) {
        return transactionService.getRetryingTransactionHelper().doInTransaction(work, true);
    }

    private <R> R writing(RetryingTransactionCallback<R> work) {
        return transactionService.getRetryingTransactionHelper().doInTransaction(work);
    }
}
