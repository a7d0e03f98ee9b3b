package org.cityedms.audit.repo;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.security.AuthorityService;
import org.alfresco.service.transaction.TransactionService;
import org.cityedms.audit.AuditGroups;
import org.cityedms.audit.AuditProblems;
import org.cityedms.audit.PersonalDataView;
import org.cityedms.audit.PersonalDataViewReader;
import org.cityedms.audit.ViewPage;
import org.cityedms.audit.ViewQuery;
import org.cityedms.registration.RegistrationRights;

/** The views for people: rights, then a transaction, then the table. */
public final class GuardedPersonalDataViews implements PersonalDataViewReader {
    private final JdbcPersonalDataViews views;
    private final RegistrationRights rights;
    private final AuthorityService authorityService;
    private final TransactionService transactionService;

    /**
     * @param authorityService the public one
     */
    public GuardedPersonalDataViews(
            JdbcPersonalDataViews views,
            RegistrationRights rights,
            AuthorityService authorityService,
            TransactionService transactionService) {
        this.views = views;
        this.rights = rights;
        this.authorityService = authorityService;
        this.transactionService = transactionService;
    }

    @Override
    public boolean mayRead() {
        return rights.mayAdminister()
                || (AuthenticationUtil.getRunAsUser() != null
                        && authorityService.getAuthorities().contains(AuditGroups.DATA_PROTECTION));
    }

    @Override
    public ViewPage page(ViewQuery query) {
        requireRead();
        List<PersonalDataView> found = find(query);
        return new ViewPage(
                found,
                found.size() < query.limit()
                        ? Optional.empty()
                        : Optional.of(found.get(found.size() - 1).id()));
    }

    @Override
    public void each(ViewQuery query, Consumer<PersonalDataView> reader) {
        requireRead();
        Optional<ViewQuery> rest = Optional.of(query);
        while (rest.isPresent()) {
            List<PersonalDataView> found = find(rest.get());
            found.forEach(reader);
            rest =
                    found.size() < query.limit()
                            ? Optional.empty()
                            : Optional.of(query.after(found.get(found.size() - 1).id()));
        }
    }

    private List<PersonalDataView> find(ViewQuery query) {
        return transactionService
                .getRetryingTransactionHelper()
                .doInTransaction(() -> views.find(query), true);
    }

    private void requireRead() {
        if (!mayRead()) {
            throw AuditProblems.mayNotReadViews().exception();
        }
    }
}
