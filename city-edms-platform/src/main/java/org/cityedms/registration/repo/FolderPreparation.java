package org.cityedms.registration.repo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.alfresco.service.transaction.TransactionService;
import org.cityedms.registration.OfficeTime;
import org.cityedms.registration.Register;
import org.cityedms.registration.RegisterCode;
import org.cityedms.registration.Registers;

/**
 * Makes the folder of a month before a registration opens its transaction. Made inside, it would
 * take a second connection beside the transaction's own, and the first hundred letters of a month
 * could wait for each other's connections.
 */
public final class FolderPreparation {
    private final Registers registers;
    private final RegistryFolders folders;
    private final TransactionService transactionService;
    private final Clock clock;
    private final Set<String> prepared = ConcurrentHashMap.newKeySet();

    public FolderPreparation(
            Registers registers,
            RegistryFolders folders,
            TransactionService transactionService,
            Clock clock) {
        this.registers = registers;
        this.folders = folders;
        this.transactionService = transactionService;
        this.clock = clock;
    }

    /** Whether the folder of this month was made or found already. */
    boolean isPrepared(String registerCode) {
        return prepared.contains(month(registerCode, today()));
    }

    /** A register that does not exist is the registration's to refuse. */
    void prepare(String registerCode) {
        LocalDate day = today();
        String month = month(registerCode, day);
        if (!prepared.contains(month)) {
            register(registerCode)
                    .ifPresent(
                            register -> {
                                folders.prepare(register, day);
                                prepared.add(month);
                            });
        }
    }

    private LocalDate today() {
        return OfficeTime.dayOf(clock.instant());
    }

    private static String month(String registerCode, LocalDate day) {
        return registerCode + " " + day.getYear() + " " + day.getMonthValue();
    }

    private Optional<Register> register(String registerCode) {
        return RegisterCode.parse(registerCode)
                .flatMap(
                        code ->
                                transactionService
                                        .getRetryingTransactionHelper()
                                        .doInTransaction(() -> registers.find(code), true));
    }
}
