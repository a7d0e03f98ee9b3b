package org.cityedms.organization.demo;

import java.time.Clock;
import java.time.LocalDate;
import org.alfresco.repo.module.AbstractModuleComponent;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.cityedms.organization.Organization;
import org.cityedms.organization.repo.StructureDay;
import org.cityedms.registration.OfficeTime;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Seeds the demonstration council at the first start that finds it wanted and absent. Alfresco runs
 * a component in one transaction: the council is there whole or not at all.
 */
public final class DemoCouncil extends AbstractModuleComponent {
    static final String INSTITUTION = "rada";

    private static final Logger LOG = LoggerFactory.getLogger(DemoCouncil.class);
    private static final String NAME = "Зарічанська міська рада";

    private final boolean enabled;
    private final Organization organization;
    private final DemoPeople people;
    private final DemoLetters letters;
    private final StructureDay structureDay;
    private final Clock clock;

    public DemoCouncil(
            boolean enabled,
            Organization organization,
            DemoPeople people,
            DemoLetters letters,
            StructureDay structureDay,
            Clock clock) {
        this.enabled = enabled;
        this.organization = organization;
        this.people = people;
        this.letters = letters;
        this.structureDay = structureDay;
        this.clock = clock;
    }

    @Override
    protected void executeInternal() {
        if (!enabled) {
            return;
        }
        if (organization.hasInstitution(INSTITUTION)) {
            complete();
            return;
        }
        long started = clock.millis();
        LocalDate today = OfficeTime.dayOf(clock.instant());
        AuthenticationUtil.runAsSystem(
                () -> {
                    organization.institution(INSTITUTION, NAME);
                    people.create(since(today), today);
                    structureDay.run();
                    letters.register(INSTITUTION, today);
                    return null;
                });
        LOG.info("The demonstration council was seeded in {} ms", clock.millis() - started);
    }

    /** A council that an older version made has neither departments nor heads of its units. */
    private void complete() {
        if (DemoStructure.INSTITUTIONS.stream().allMatch(organization::hasInstitution)) {
            return;
        }
        LocalDate today = OfficeTime.dayOf(clock.instant());
        AuthenticationUtil.runAsSystem(
                () -> {
                    people.create(since(today), today);
                    structureDay.run();
                    return null;
                });
        LOG.info("The structure of the demonstration council was completed");
    }

    /** Everybody has been there for a year at least. */
    static LocalDate since(LocalDate today) {
        return today.withDayOfYear(1).minusYears(1);
    }
}
