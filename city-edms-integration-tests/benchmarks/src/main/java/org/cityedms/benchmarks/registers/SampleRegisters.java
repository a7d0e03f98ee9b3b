package org.cityedms.benchmarks.registers;

import org.cityedms.organization.Organization;
import org.cityedms.registration.Register;
import org.cityedms.registration.RegisterDraft;
import org.cityedms.registration.Registers;
import org.springframework.context.ApplicationContext;

/** Empty registers of incoming documents. */
public final class SampleRegisters {
    public static final String INDEX = "01-21";
    private static final String INSTITUTION = "bench";

    private final Registers registers;

    public SampleRegisters(ApplicationContext repository) {
        registers = repository.getBean("city-edms.registration.registers", Registers.class);
        repository
                .getBean("city-edms.organization", Organization.class)
                .institution(INSTITUTION, "Зразкова рада");
    }

    public Register create(String code) {
        registers.create(
                new RegisterDraft(
                                INSTITUTION,
                                code,
                                "Вхідні документи " + code,
                                "incoming",
                                INDEX,
                                "{index}/{seq}",
                                "yearly",
                                1L,
                                true)
                        .validated());
        return registers.require(code);
    }
}
