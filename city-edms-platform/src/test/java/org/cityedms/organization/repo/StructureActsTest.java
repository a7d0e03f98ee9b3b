package org.cityedms.organization.repo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.mockito.Mockito.mock;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.cityedms.organization.ActQuery;
import org.cityedms.organization.ActSubject;
import org.cityedms.organization.AppointmentDraft;
import org.cityedms.organization.OrganizationAct;
import org.cityedms.organization.PostDraft;
import org.cityedms.organization.ReorganizationDraft;
import org.cityedms.organization.ReorganizationListener;
import org.cityedms.organization.StepDraft;
import org.cityedms.organization.UnitDraft;
import org.junit.Test;

/** What is written down of acts on the structure, and how it is found again. */
public class StructureActsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 9, 1);

    private final Council council = new Council();
    private final Desk desk = new Desk(council.jdbc, DAY);
    private final GuardedStructure structure =
            new GuardedStructure(
                    council.jdbc,
                    council.accounts,
                    desk.writing,
                    desk.acts,
                    mock(ReorganizationListener.class));
    private final GuardedReorganizations reorganizations =
            new GuardedReorganizations(
                    council.jdbc,
                    desk.writing,
                    desk.acts,
                    mock(ReorganizationListener.class),
                    desk.people,
                    desk.clock);

    @Test
    public void closing_keepsDayOrderAndTheNamesOfThatDay() {
        rename(council.department, "Управління фінансів");
        desk.on(DAY.plusDays(30));
        reorganizations.decide(
                new ReorganizationDraft(
                        "Приєднання",
                        DAY.plusDays(30).toString(),
                        "77-р",
                        DAY.toString(),
                        List.of(
                                new StepDraft(
                                        "close-unit",
                                        null,
                                        Long.toString(council.department),
                                        null,
                                        null,
                                        null,
                                        null,
                                        null,
                                        List.of(Long.toString(council.top))))));
        OrganizationAct closed = acts(ActSubject.unit(council.department)).get(0);
        assertThat(closed.note().act()).isEqualTo("unit-closed");
        assertThat(closed.note().subject()).isEqualTo("Управління фінансів");
        assertThat(closed.note().detail()).isEqualTo("Керівництво");
        assertThat(closed.note().from()).contains(DAY.plusDays(30));
        assertThat(closed.note().order().orElseThrow().number()).isEqualTo("77-р");
        assertThat(closed.note().reorganization()).isPresent();
        assertThat(closed.note().about())
                .containsEntry(ActSubject.unit(council.department), "Управління фінансів")
                .containsEntry(ActSubject.unit(council.top), "Керівництво");
        // The successor's history knows it too.
        assertThat(acts(ActSubject.unit(council.top)))
                .extracting(OrganizationAct::id)
                .contains(closed.id());
    }

    @Test
    public void aFilter_findsWhatConcernsTheUnitThePostOrThePerson() {
        rename(council.department, "Управління фінансів");
        structure.changePost(
                council.clerkPost,
                new PostDraft(
                        council.top, null, "Радник", null, false, 0, DAY.plusDays(1).toString()));
        structure.endAppointment(
                new AppointmentTable(council.jdbc).ofPost(council.clerkPost).get(0).id(),
                new org.cityedms.organization.ClosingDraft(DAY.plusDays(9).toString()));
        structure.appoint(
                new AppointmentDraft(
                        council.clerkPost,
                        council.head,
                        DAY.plusDays(10).toString(),
                        null,
                        "8-к",
                        DAY.toString()));
        assertThat(acts(ActSubject.post(council.clerkPost)))
                .extracting(act -> act.note().act())
                .containsExactly("appointed", "appointment-ended", "post-changed");
        assertThat(acts(ActSubject.person(council.head)))
                .extracting(act -> act.note().act(), act -> act.note().subject())
                .containsExactly(tuple("appointed", "Петренко Іван Іванович"));
        // Of the unit that the post left, and of the one it came to.
        assertThat(acts(ActSubject.unit(council.department)))
                .extracting(act -> act.note().act())
                .containsExactly("post-changed", "unit-renamed");
        assertThat(acts(ActSubject.unit(council.top)))
                .extracting(act -> act.note().act())
                .contains("appointed", "post-changed");
        assertThat(acts(ActSubject.person(council.head), ActSubject.post(council.headPost)))
                .isEmpty();
    }

    @Test
    public void pages_goOnFromTheLastAct() {
        rename(council.department, "А");
        desk.on(DAY.plusDays(1));
        structure.changeUnit(council.department, unit("Б", DAY.plusDays(1)));
        List<OrganizationAct> first =
                structure.acts(
                        new ActQuery(
                                List.of(ActSubject.unit(council.department)), Optional.empty(), 1));
        List<OrganizationAct> second =
                structure.acts(
                        new ActQuery(
                                List.of(ActSubject.unit(council.department)),
                                Optional.of(first.get(0).id()),
                                1));
        assertThat(first.get(0).note().detail()).isEqualTo("Б");
        assertThat(second.get(0).note().detail()).isEqualTo("А");
    }

    private void rename(long unit, String name) {
        structure.changeUnit(unit, unit(name, DAY));
    }

    private UnitDraft unit(String name, LocalDate since) {
        return new UnitDraft(null, council.top, null, name, 0, since.toString());
    }

    private List<OrganizationAct> acts(ActSubject... about) {
        return structure.acts(new ActQuery(List.of(about), Optional.empty(), 50));
    }
}
