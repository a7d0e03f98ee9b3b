package org.cityedms.savedfilter.repo;

import java.util.List;
import org.alfresco.repo.transaction.RetryingTransactionHelper.RetryingTransactionCallback;
import org.alfresco.service.transaction.TransactionService;
import org.cityedms.organization.People;
import org.cityedms.registration.Register;
import org.cityedms.registration.Registers;
import org.cityedms.registration.RegistrationRights;
import org.cityedms.registration.UkrainianOrder;
import org.cityedms.savedfilter.NamedView;
import org.cityedms.savedfilter.SavedFilter;
import org.cityedms.savedfilter.SavedFilterDraft;
import org.cityedms.savedfilter.SavedFilterProblems;
import org.cityedms.savedfilter.SavedFilters;

/** Saved filters for people: rights, then a transaction, then the table. */
public final class GuardedSavedFilters implements SavedFilters {
    private final JdbcSavedFilters filters;
    private final Registers registers;
    private final RegistrationRights rights;
    private final People people;
    private final TransactionService transactionService;

    public GuardedSavedFilters(
            JdbcSavedFilters filters,
            Registers registers,
            RegistrationRights rights,
            People people,
            TransactionService transactionService) {
        this.filters = filters;
        this.registers = registers;
        this.rights = rights;
        this.people = people;
        this.transactionService = transactionService;
    }

    @Override
    public List<SavedFilter> of(String register) {
        rights.requireRead();
        return transactionService
                .getRetryingTransactionHelper()
                .doInTransaction(() -> visible(registers.require(register)), true);
    }

    @Override
    public SavedFilter add(String register, SavedFilterDraft draft) {
        rights.requireRead();
        NamedView view = draft.validated();
        requireShare(view.shared());
        return writing(
                () -> {
                    String me = people.current();
                    long id = registers.require(register).id();
                    return filters.add(id, me, people.displayName(me), view);
                });
    }

    @Override
    public SavedFilter change(long id, SavedFilterDraft draft) {
        rights.requireRead();
        NamedView view = draft.validated();
        requireShare(view.shared());
        return writing(() -> filters.change(changeable(id), view));
    }

    @Override
    public List<SavedFilter> remove(long id) {
        rights.requireRead();
        return writing(
                () -> {
                    SavedFilter filter = changeable(id);
                    filters.remove(id);
                    return visible(registers.require(filter.register().value()));
                });
    }

    @Override
    public boolean mayChange(SavedFilter filter) {
        return isOwn(filter) || (filter.shared() && rights.mayAdminister());
    }

    @Override
    public boolean isOwn(SavedFilter filter) {
        return filter.owner().equals(people.current());
    }

    /** Another's filter that is not shared is not there for anybody else. */
    private SavedFilter changeable(long id) {
        SavedFilter filter =
                filters.find(id)
                        .filter(found -> isOwn(found) || found.shared())
                        .orElseThrow(() -> SavedFilterProblems.notFound().exception());
        if (!mayChange(filter)) {
            throw SavedFilterProblems.mayNotChange().exception();
        }
        return filter;
    }

    private void requireShare(boolean shared) {
        if (shared && !rights.mayAdminister()) {
            throw SavedFilterProblems.mayNotShare().exception();
        }
    }

    /**
     * A shared filter of a register that tells of persons may name one: it is for those who may
     * know.
     */
    private List<SavedFilter> visible(Register register) {
        boolean content = !register.settings().kind().personal() || rights.mayReadPersonal();
        return filters.of(register.id(), people.current()).stream()
                .filter(filter -> isOwn(filter) || content || !filter.view().tellsContent())
                .sorted(UkrainianOrder.by(SavedFilter::name))
                .toList();
    }

    private <R> R writing(RetryingTransactionCallback<R> work) {
        return transactionService.getRetryingTransactionHelper().doInTransaction(work);
    }
}
