package org.cityedms.registration.repo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.alfresco.service.transaction.TransactionService;
import org.cityedms.registration.Card;
import org.cityedms.registration.CountingPeriod;
import org.cityedms.registration.DocumentId;
import org.cityedms.registration.Entry;
import org.cityedms.registration.EntryPage;
import org.cityedms.registration.EntryQuery;
import org.cityedms.registration.NextNumber;
import org.cityedms.registration.NumberContext;
import org.cityedms.registration.NumberFacts;
import org.cityedms.registration.NumberWish;
import org.cityedms.registration.OfficeTime;
import org.cityedms.registration.Register;
import org.cityedms.registration.RegisterAdministration;
import org.cityedms.registration.RegisterCode;
import org.cityedms.registration.RegisterDraft;
import org.cityedms.registration.RegisterLine;
import org.cityedms.registration.RegisterPreset;
import org.cityedms.registration.RegisterReader;
import org.cityedms.registration.RegisterSettings;
import org.cityedms.registration.Registers;
import org.cityedms.registration.RegistrationProblems;
import org.cityedms.registration.RegistrationRights;
import org.cityedms.registration.UkrainianOrder;

/** Registers and their lines for people: rights, then a transaction, then the tables. */
public final class GuardedRegisters implements RegisterAdministration, RegisterReader {
    private final Registers registers;
    private final UnitCheck units;
    private final JdbcRegisterPages pages;
    private final RegistrationRights rights;
    private final LineReaders readers;
    private final TransactionService transactionService;
    private final Clock clock;

    public GuardedRegisters(
            Registers registers,
            UnitCheck units,
            JdbcRegisterPages pages,
            RegistrationRights rights,
            LineReaders readers,
            TransactionService transactionService,
            Clock clock) {
        this.registers = registers;
        this.units = units;
        this.pages = pages;
        this.rights = rights;
        this.readers = readers;
        this.transactionService = transactionService;
        this.clock = clock;
    }

    @Override
    public List<Register> list() {
        rights.requireRead();
        return transactionService
                .getRetryingTransactionHelper()
                .doInTransaction(registers::all, true)
                .stream()
                .sorted(UkrainianOrder.by(register -> register.settings().title()))
                .toList();
    }

    @Override
    public Register get(String code) {
        rights.requireRead();
        return transactionService
                .getRetryingTransactionHelper()
                .doInTransaction(() -> registers.require(code), true);
    }

    @Override
    public Register create(RegisterDraft draft) {
        rights.requireAdminister();
        RegisterSettings settings = draft.validated();
        return transactionService
                .getRetryingTransactionHelper()
                .doInTransaction(
                        () -> {
                            registers.create(settings);
                            return registers.require(settings.code().value());
                        });
    }

    @Override
    public Register update(String code, RegisterDraft draft) {
        rights.requireAdminister();
        return transactionService
                .getRetryingTransactionHelper()
                .doInTransaction(
                        () -> {
                            RegisterCode existing = registers.require(code).code();
                            RegisterSettings settings = draft.validated();
                            registers.update(existing, settings);
                            return registers.require(settings.code().value());
                        });
    }

    @Override
    public List<RegisterPreset> presets() {
        rights.requireAdminister();
        return RegisterPreset.all();
    }

    @Override
    public NextNumber nextNumber(String code, NumberWish card) {
        rights.requireRead();
        LocalDate today = OfficeTime.dayOf(clock.instant());
        return transactionService
                .getRetryingTransactionHelper()
                .doInTransaction(() -> nextNumber(registers.require(code), card, today), true);
    }

    private NextNumber nextNumber(Register register, NumberWish card, LocalDate today) {
        RegisterSettings settings = register.settings();
        Card told = card.card(settings.template());
        units.require(settings, told, "unit", today);
        NumberFacts facts = NumberFacts.of(told);
        CountingPeriod period = CountingPeriod.of(settings.restart(), today, facts);
        long ordinal = registers.nextOrdinal(register, period);
        NumberContext context = new NumberContext(settings.index(), ordinal, today, facts);
        return new NextNumber(settings.template().print(context), ordinal, period.key());
    }

    @Override
    public EntryPage page(String register, EntryQuery query) {
        rights.requireRead();
        return transactionService
                .getRetryingTransactionHelper()
                .doInTransaction(
                        () -> {
                            Register found = registers.require(register);
                            LineReader reader = readers.of(found.settings().kind());
                            EntryPage page = pages.page(found.id(), query, reader);
                            List<Entry> visible =
                                    page.entries().stream().map(reader::asFarAsReadable).toList();
                            return new EntryPage(visible, page.next(), page.previous());
                        },
                        true);
    }

    @Override
    public RegisterLine line(long entry) {
        return line(() -> pages.line(entry), Long.toString(entry));
    }

    @Override
    public RegisterLine line(DocumentId document) {
        return line(() -> pages.line(document), document.value());
    }

    private RegisterLine line(Supplier<Optional<RegisterLine>> found, String id) {
        rights.requireRead();
        return transactionService
                .getRetryingTransactionHelper()
                .doInTransaction(
                        () -> {
                            RegisterLine line =
                                    found.get()
                                            .orElseThrow(
                                                    () ->
                                                            RegistrationProblems.entryNotFound(id)
                                                                    .exception());
                            Register register = registers.require(line.register().value());
                            return new RegisterLine(
                                    line.register(),
                                    line.registerTitle(),
                                    line.period(),
                                    readers.of(register.settings().kind())
                                            .asFarAsReadable(line.entry()));
                        },
                        true);
    }
}
