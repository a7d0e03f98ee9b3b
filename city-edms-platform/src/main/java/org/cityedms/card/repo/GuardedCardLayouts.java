package org.cityedms.card.repo;

import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.alfresco.repo.transaction.RetryingTransactionHelper.RetryingTransactionCallback;
import org.alfresco.service.transaction.TransactionService;
import org.cityedms.card.CardLayoutAdministration;
import org.cityedms.card.CardLayoutDraft;
import org.cityedms.card.CardLayoutState;
import org.cityedms.organization.People;
import org.cityedms.registration.CardLayout;
import org.cityedms.registration.DeliveryDirectory;
import org.cityedms.registration.DocumentKind;
import org.cityedms.registration.RegisterSettings;
import org.cityedms.registration.Registers;
import org.cityedms.registration.RegistrationRights;

/** Layouts for people: rights, then a transaction, then the table. */
public final class GuardedCardLayouts implements CardLayoutAdministration {
    private final JdbcCardLayouts layouts;
    private final Registers registers;
    private final DeliveryDirectory ways;
    private final RegistrationRights rights;
    private final People people;
    private final TransactionService transactionService;
    private final Clock clock;

    public GuardedCardLayouts(
            JdbcCardLayouts layouts,
            Registers registers,
            DeliveryDirectory ways,
            RegistrationRights rights,
            People people,
            TransactionService transactionService,
            Clock clock) {
        this.layouts = layouts;
        this.registers = registers;
        this.ways = ways;
        this.rights = rights;
        this.people = people;
        this.transactionService = transactionService;
        this.clock = clock;
    }

    @Override
    public List<CardLayoutState> list() {
        return reading(() -> Arrays.stream(DocumentKind.values()).map(this::current).toList());
    }

    @Override
    public CardLayoutState ofKind(DocumentKind kind) {
        return reading(() -> current(kind));
    }

    @Override
    public CardLayoutState ofRegister(String register, Optional<Instant> at) {
        return reading(() -> asked(registers.require(register).settings(), at));
    }

    @Override
    public CardLayoutState change(DocumentKind kind, CardLayoutDraft draft) {
        rights.requireAdminister();
        return writeKind(kind, () -> Optional.of(draft.validated(ways.now())));
    }

    @Override
    public CardLayoutState reset(DocumentKind kind) {
        rights.requireAdminister();
        return writeKind(kind, Optional::empty);
    }

    @Override
    public CardLayoutState changeOfRegister(String register, CardLayoutDraft draft) {
        rights.requireAdminister();
        return writeRegister(register, () -> Optional.of(draft.validated(ways.now())));
    }

    @Override
    public CardLayoutState resetOfRegister(String register) {
        rights.requireAdminister();
        return writeRegister(register, Optional::empty);
    }

    private CardLayoutState writeKind(DocumentKind kind, Supplier<Optional<CardLayout>> layout) {
        return writing(
                () -> {
                    layouts.changeKind(kind, layout.get(), people.current());
                    return current(kind);
                });
    }

    private CardLayoutState writeRegister(String register, Supplier<Optional<CardLayout>> layout) {
        return writing(
                () -> {
                    RegisterSettings settings = registers.require(register).settings();
                    layouts.changeRegister(settings.code(), layout.get(), people.current());
                    return asked(settings, Optional.empty());
                });
    }

    private CardLayoutState current(DocumentKind kind) {
        return layouts.state(kind, Optional.empty(), clock.instant());
    }

    private CardLayoutState asked(RegisterSettings register, Optional<Instant> at) {
        CardLayoutState state =
                layouts.state(
                        register.kind(),
                        Optional.of(register.code()),
                        at.orElseGet(clock::instant));
        return new CardLayoutState(
                state.kind(),
                state.layout().requiring(register.template()),
                state.origin(),
                state.change());
    }

    private <R> R reading(RetryingTransactionCallback<R> work) {
        rights.requireRead();
        return transactionService.getRetryingTransactionHelper().doInTransaction(work, true);
    }

    private <R> R writing(RetryingTransactionCallback<R> work) {
        return transactionService.getRetryingTransactionHelper().doInTransaction(work);
    }
}
