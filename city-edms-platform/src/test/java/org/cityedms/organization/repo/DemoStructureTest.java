package org.cityedms.organization.repo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.cityedms.organization.Post;
import org.cityedms.organization.PostDraft;
import org.cityedms.organization.Structure;
import org.cityedms.organization.StructureAdministration;
import org.cityedms.organization.StructureView;
import org.cityedms.organization.Unit;
import org.cityedms.organization.UnitDraft;
import org.cityedms.organization.demo.DemoStructure;
import org.cityedms.registration.repo.TestDatabase;
import org.junit.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The demonstration council on a real PostgreSQL; nothing of it stays in the shared database. */
public class DemoStructureTest {
    private static final LocalDate TODAY = LocalDate.of(2027, 2, 3);
    private static final LocalDate SINCE = LocalDate.of(2026, 1, 1);

    /** The day on which an older version wrote its council down: of another year. */
    private static final LocalDate THEN = LocalDate.of(2025, 1, 1);

    private final JdbcClient jdbc = TestDatabase.jdbc();
    private final JdbcOrganization organization = new JdbcOrganization(jdbc);
    private final JdbcStructure structures = new JdbcStructure(jdbc);
    private final DemoStructure demo =
            new DemoStructure(organization, new JdbcRoles(jdbc), administration());

    @Test
    public void write_councilOfAnOlderVersion_completesItAndDoublesNothing() {
        rolledBack(
                () -> {
                    olderCouncil();
                    demo.write(SINCE, TODAY);
                    assertComplete();
                    assertThat(held("lawyer")).isEqualTo(1);
                    assertThat(unit("01").parent()).contains(unit("00").id());
                });
    }

    @Test
    public void write_again_changesNothing() {
        rolledBack(
                () -> {
                    organization.institution("rada", "Рада");
                    List<DemoStructure.Person> people = demo.write(SINCE, TODAY);
                    assertComplete();
                    String once = rows();
                    assertThat(demo.write(SINCE, TODAY)).isEqualTo(people);
                    assertThat(rows()).isEqualTo(once);
                });
    }

    /** Units beside each other, nobody at their head, seven people. */
    private void olderCouncil() {
        organization.institution("rada", "Рада");
        post("00", "Керівництво", "mayor", "Міський голова");
        post("00", "Керівництво", "secretary", "Секретар міської ради");
        post("01", "Загальний відділ", "registrar", "Головний спеціаліст загального відділу");
        post("02", "Юридичний відділ", "lawyer", "Начальник юридичного відділу");
    }

    private void post(String unitCode, String unit, String user, String title) {
        long id = organization.unit("rada", Optional.empty(), unitCode, unit, THEN);
        organization.appoint(organization.post(id, user, title, false, THEN), user, THEN);
    }

    private void assertComplete() {
        Structure now = structures.on(TODAY);
        List<String> heads = List.of("mayor", "head-general", "lawyer", "head", "director");
        for (Unit unit : now.units()) {
            if (List.of("rada", "fin", "zhkg", "osvita").contains(unit.institution())) {
                assertThat(now.postsOf(unit.id()))
                        .as(unit.name())
                        .filteredOn(Post::heads)
                        .hasSize(1)
                        .allSatisfy(post -> assertThat(heads).contains(post.code()));
            }
        }
        assertThat(held("zhkg-head")).isEqualTo(1);
        assertThat(held("assistant")).isEqualTo(1);
    }

    private int held(String user) {
        return jdbc.sql("SELECT COUNT(*) FROM ce_appointment WHERE user_name = ?")
                .param(user)
                .query(Integer.class)
                .single();
    }

    private Unit unit(String code) {
        return structures.on(TODAY).units().stream()
                .filter(unit -> unit.institution().equals("rada") && unit.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private String rows() {
        return jdbc.sql(
                        """
                        SELECT (SELECT COUNT(*) FROM ce_institution) || ' ' || (SELECT COUNT(*) FROM ce_unit_version) || ' '
                               || (SELECT COUNT(*) FROM ce_post_version) || ' ' || (SELECT COUNT(*) FROM ce_appointment)
                        """)
                .query(String.class)
                .single();
    }

    /** What administrators do, with neither their rights nor the groups of Alfresco. */
    private StructureAdministration administration() {
        StructureAdministration doing = mock(StructureAdministration.class);
        when(doing.structure(any()))
                .thenAnswer(
                        call ->
                                new StructureView(
                                        call.getArgument(0),
                                        List.of(),
                                        structures.on(call.getArgument(0)),
                                        List.of()));
        doAnswer(
                        call -> {
                            UnitDraft draft = call.getArgument(1);
                            new UnitEditor(jdbc)
                                    .change(call.getArgument(0), draft.validatedChange());
                            return null;
                        })
                .when(doing)
                .changeUnit(anyLong(), any());
        doAnswer(
                        call -> {
                            PostDraft draft = call.getArgument(1);
                            new PostEditor(jdbc)
                                    .change(call.getArgument(0), draft.validatedChange());
                            return null;
                        })
                .when(doing)
                .changePost(anyLong(), any());
        return doing;
    }

    private static void rolledBack(Runnable test) {
        TestDatabase.prepare();
        new TransactionTemplate(new JdbcTransactionManager(TestDatabase.dataSource()))
                .executeWithoutResult(
                        status -> {
                            status.setRollbackOnly();
                            test.run();
                        });
    }
}
