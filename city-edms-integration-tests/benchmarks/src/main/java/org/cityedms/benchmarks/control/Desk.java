package org.cityedms.benchmarks.control;

import java.util.concurrent.Callable;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.cityedms.registration.Register;
import org.cityedms.registration.RegistrationService;
import org.cityedms.reminder.Digests;
import org.cityedms.report.Reports;
import org.cityedms.resolution.Control;
import org.cityedms.resolution.Resolutions;
import org.cityedms.resolution.Trays;
import org.cityedms.savings.Savings;
import org.springframework.context.ApplicationContext;

/**
 * The services that the web scripts call, each with its check of rights.
 *
 * @param register where letters are registered
 */
record Desk(
        String register,
        RegistrationService registration,
        Resolutions resolutions,
        Trays trays,
        Control control,
        Digests digests,
        Reports reports,
        Savings savings) {

    static Desk of(ApplicationContext repository, Register register) {
        return new Desk(
                register.code().value(),
                repository.getBean("RegistrationService", RegistrationService.class),
                repository.getBean("city-edms.resolution.resolutions", Resolutions.class),
                repository.getBean("city-edms.resolution.trays", Trays.class),
                repository.getBean("city-edms.resolution.control", Control.class),
                repository.getBean("city-edms.reminder.digests", Digests.class),
                repository.getBean("city-edms.report.reports", Reports.class),
                repository.getBean("city-edms.savings.savings", Savings.class));
    }

    /** Does something as somebody who signed in. */
    static <T> T as(Person person, Callable<T> work) throws Exception {
        AuthenticationUtil.setFullyAuthenticatedUser(person.user());
        try {
            return work.call();
        } finally {
            AuthenticationUtil.clearCurrentSecurityContext();
        }
    }
}
