package org.cityedms.registration.repo;

import java.util.List;
import java.util.Optional;
import org.alfresco.service.transaction.TransactionService;
import org.cityedms.registration.PresetChoiceDraft;
import org.cityedms.registration.PresetOutcome;
import org.cityedms.registration.PresetRegister;
import org.cityedms.registration.PresetRegisters;
import org.cityedms.registration.Register;
import org.cityedms.registration.RegisterCode;
import org.cityedms.registration.Registers;
import org.cityedms.registration.RegistrationRights;

/** Registers from presets: rights, then one transaction for all of them. */
public final class GuardedPresetRegisters implements PresetRegisters {
    private final Registers registers;
    private final RegistrationRights rights;
    private final TransactionService transactionService;

    public GuardedPresetRegisters(
            Registers registers, RegistrationRights rights, TransactionService transactionService) {
        this.registers = registers;
        this.rights = rights;
        this.transactionService = transactionService;
    }

    @Override
    public List<PresetOutcome> make(PresetChoiceDraft draft) {
        rights.requireAdminister();
        List<PresetRegister> chosen = draft.validated();
        return transactionService
                .getRetryingTransactionHelper()
                .doInTransaction(
                        () -> chosen.stream().map(one -> outcome(one, draft.isPreview())).toList(),
                        draft.isPreview());
    }

    private PresetOutcome outcome(PresetRegister wanted, boolean preview) {
        PresetRegister chosen = isElsewhere(wanted) ? wanted.ofItsInstitution() : wanted;
        RegisterCode code = chosen.settings().code();
        Optional<Register> existing = registers.find(code);
        if (existing.isPresent()) {
            return new PresetOutcome(chosen.preset(), existing.get(), false);
        }
        if (preview) {
            return new PresetOutcome(chosen.preset(), chosen.unused(), true);
        }
        registers.create(chosen.settings());
        return new PresetOutcome(chosen.preset(), registers.require(code.value()), true);
    }

    /** Whether another institution has a register of that code. */
    private boolean isElsewhere(PresetRegister wanted) {
        return registers
                .find(wanted.settings().code())
                .map(found -> found.settings().institution())
                .filter(institution -> !institution.equals(wanted.settings().institution()))
                .isPresent();
    }
}
