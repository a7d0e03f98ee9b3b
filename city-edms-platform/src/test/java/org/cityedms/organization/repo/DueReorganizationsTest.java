package org.cityedms.organization.repo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;

import java.time.Clock;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.cityedms.organization.People;
import org.cityedms.organization.Reorganization;
import org.cityedms.organization.ReorganizationDraft;
import org.cityedms.organization.Reorganized;
import org.cityedms.organization.StepDraft;
import org.cityedms.organization.Unit;
import org.cityedms.registration.RegistrationRights;
import org.cityedms.registration.repo.TestTransactions;
import org.junit.Test;
import org.springframework.dao.DataAccessResourceFailureException;

/** The day's reorganisations, when one of them fails as nobody expected. */
public class DueReorganizationsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 9, 1);

    private final Council council = new Council();
    private final String failing = "Збій " + council.code;
    private final String sound = "Добра " + council.code;
    private final PersonRefresh persons = mock(PersonRefresh.class);
    private final String cut = "Обрив " + council.code;
    private volatile boolean connected;
    private volatile LocalDate today = DAY.minusDays(1);

    private final StructureWriting writing =
            new StructureWriting(
                    council.jdbc,
                    mock(GroupMirror.class),
                    mock(RegistrationRights.class),
                    TestTransactions.service(),
                    clock());
    private final GuardedReorganizations reorganizations =
            new GuardedReorganizations(
                    council.jdbc,
                    writing,
                    new JdbcOrganizationActs(council.jdbc, people(), clock()),
                    this::reorganized,
                    people(),
                    clock());
    private final StructureDay day = new StructureDay(persons, reorganizations, writing);

    @Test
    public void oneFailsUnexpectedly_theOthersAndTheRestOfTheDayAreDone() {
        plan(failing, council.department, "Назва, якої не буде");
        plan(sound, council.top, "Апарат");
        today = DAY;
        day.run();
        assertThat(found(failing).state()).isEqualTo(Reorganization.State.FAILED);
        assertThat(found(failing).failure().orElseThrow()).contains("broken");
        assertThat(name(council.department)).isEqualTo("Департамент фінансів");
        assertThat(found(sound).state()).isEqualTo(Reorganization.State.DONE);
        assertThat(name(council.top)).isEqualTo("Апарат");
        verify(persons).run();
    }

    /** A night without a database must not cancel what the council decided. */
    @Test
    public void connectionLost_isCarriedOutByTheNextRun() {
        plan(cut, council.top, "Апарат");
        today = DAY;
        day.run();
        assertThat(found(cut).state()).isEqualTo(Reorganization.State.PLANNED);
        assertThat(name(council.top)).isNotEqualTo("Апарат");
        connected = true;
        day.run();
        assertThat(found(cut).state()).isEqualTo(Reorganization.State.DONE);
        assertThat(name(council.top)).isEqualTo("Апарат");
    }

    /** No problem that a person is told, but a fault of the program. */
    private void reorganized(Reorganized event) {
        if (event.title().equals(cut) && !connected) {
            throw new DataAccessResourceFailureException("This connection has been closed.");
        }
        if (event.title().equals(failing)) {
            throw new IllegalStateException("broken");
        }
    }

    private void plan(String title, long unit, String name) {
        StepDraft rename =
                new StepDraft(
                        "rename-unit",
                        null,
                        Long.toString(unit),
                        null,
                        null,
                        null,
                        name,
                        null,
                        null);
        reorganizations.decide(
                new ReorganizationDraft(
                        title,
                        DAY.toString(),
                        "1-р",
                        DAY.minusDays(9).toString(),
                        List.of(rename)));
    }

    private Reorganization found(String title) {
        return reorganizations.list().stream()
                .filter(each -> each.plan().title().equals(title))
                .findFirst()
                .orElseThrow();
    }

    private String name(long unit) {
        return new JdbcStructure(council.jdbc).on(DAY).unit(unit).map(Unit::name).orElseThrow();
    }

    private static People people() {
        return new People() {
            @Override
            public String current() {
                return "admin";
            }

            @Override
            public String displayName(String userName) {
                return "Адміністратор";
            }
        };
    }

    private Clock clock() {
        InstantSource source = () -> today.atTime(9, 0).toInstant(ZoneOffset.UTC);
        return source.withZone(ZoneOffset.UTC);
    }
}
