package org.cityedms.organization.demo;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.alfresco.service.transaction.TransactionService;
import org.cityedms.registration.RegisterDraft;
import org.cityedms.registration.RegisterPreset;
import org.cityedms.registration.Registers;

/** The registers of the demonstration that its running work adds to those of letters. */
public final class DemoRegisters {
    private static final List<String> CODES = List.of("orders-main", "appeals");

    private final Registers registers;
    private final TransactionService transactions;

    public DemoRegisters(Registers registers, TransactionService transactions) {
        this.registers = registers;
        this.transactions = transactions;
    }

    /** Makes those that are missing, as councils usually keep them; answers with their codes. */
    Set<String> complete(String institution) {
        return transactions
                .getRetryingTransactionHelper()
                .doInTransaction(
                        () -> {
                            Set<String> made = new LinkedHashSet<>();
                            Set<String> there = new LinkedHashSet<>();
                            registers.all().forEach(one -> there.add(one.code().value()));
                            for (RegisterPreset preset : RegisterPreset.all()) {
                                if (CODES.contains(preset.code()) && there.add(preset.code())) {
                                    registers.create(draft(institution, preset).validated());
                                    made.add(preset.code());
                                }
                            }
                            return made;
                        },
                        false,
                        true);
    }

    private static RegisterDraft draft(String institution, RegisterPreset preset) {
        return new RegisterDraft(
                institution,
                preset.code(),
                preset.title(),
                preset.kind().code(),
                preset.index(),
                preset.template().toString(),
                preset.restart().code(),
                1L,
                true);
    }
}
