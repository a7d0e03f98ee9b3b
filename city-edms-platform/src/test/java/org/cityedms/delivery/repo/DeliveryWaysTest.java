package org.cityedms.delivery.repo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.cityedms.delivery.DeliveryOrderDraft;
import org.cityedms.delivery.DeliveryWayDraft;
import org.cityedms.delivery.DeliveryWayDraft.Title;
import org.cityedms.delivery.DeliveryWayState;
import org.cityedms.organization.People;
import org.cityedms.problem.ProblemException;
import org.cityedms.registration.DeliveryMethod;
import org.cityedms.registration.DeliveryWay;
import org.cityedms.registration.RegistrationProblems;
import org.cityedms.registration.RegistrationRights;
import org.cityedms.registration.ShippedWays;
import org.cityedms.registration.repo.TestDatabase;
import org.cityedms.registration.repo.TestTransactions;
import org.junit.After;
import org.junit.Before;
import org.junit.Test;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.DefaultTransactionDefinition;

/** The directory of ways in PostgreSQL. */
public class DeliveryWaysTest {
    private static final DataSourceTransactionManager MANAGER =
            new DataSourceTransactionManager(TestDatabase.dataSource());
    private static final Instant NOW = Instant.parse("2026-11-27T10:00:00Z");

    private final JdbcDeliveryWays ways =
            new JdbcDeliveryWays(TestDatabase.jdbc(), Clock.fixed(NOW, ZoneOffset.UTC));
    private final RegistrationRights rights = mock(RegistrationRights.class);
    private final People people = mock(People.class);
    private final GuardedDeliveryWays guarded =
            new GuardedDeliveryWays(ways, rights, people, TestTransactions.service());

    /** Other tests find the ways as they are shipped: nothing of these is committed. */
    private final TransactionStatus undone = begin();

    @Before
    public void somebody() {
        when(people.current()).thenReturn("admin");
    }

    @After
    public void undo() {
        MANAGER.rollback(undone);
    }

    private static TransactionStatus begin() {
        TestDatabase.prepare();
        return MANAGER.getTransaction(new DefaultTransactionDefinition());
    }

    @Test
    public void list_shipped_isWhatTheDirectoryBeginsWith() {
        assertThat(ways.now()).isEqualTo(ShippedWays.ALL);
        assertThat(guarded.list()).allMatch(state -> state.change().isEmpty());
    }

    @Test
    public void add_change_retire_areKeptWithWhoAndWhen() {
        DeliveryWayState added = guarded.add(draft(null, "Нова пошта", true));
        assertThat(added.way().code()).isEqualTo("way-1");
        assertThat(added.change().orElseThrow().userName()).isEqualTo("admin");
        assertThat(added.change().orElseThrow().at()).isEqualTo(NOW);
        assertThat(ways.now().all()).hasSize(8).last().isEqualTo(added.way());
        DeliveryWayState retired = guarded.change("way-1", draft(null, "Експрес", false));
        assertThat(retired.way().active()).isFalse();
        assertThat(ways.now().title(new DeliveryMethod("way-1"))).isEqualTo("Експрес");
        assertThat(ways.now().all()).hasSize(8).last().isEqualTo(retired.way());
    }

    @Test
    public void change_unknown_isNotFound() {
        assertThat(
                        catchThrowableOfType(
                                        ProblemException.class,
                                        () -> guarded.change("голуб", draft(null, "Голуб", true)))
                                .problem()
                                .code())
                .isEqualTo("delivery-way-not-found");
    }

    @Test
    public void arrange_ordersAll() {
        List<String> codes =
                new ArrayList<>(ways.now().all().stream().map(DeliveryWay::code).toList());
        Collections.reverse(codes);
        assertThat(guarded.arrange(new DeliveryOrderDraft(codes)))
                .extracting(state -> state.way().code())
                .containsExactlyElementsOf(codes);
        assertThat(ways.now().all()).extracting(DeliveryWay::code).isEqualTo(codes);
    }

    @Test
    public void change_byWhoMayNot_isRefused() {
        doThrow(RegistrationProblems.mayNotAdminister().exception())
                .when(rights)
                .requireAdminister();
        assertThatThrownBy(() -> guarded.add(draft(null, "Нова пошта", true)))
                .isInstanceOf(ProblemException.class);
        assertThat(guarded.list()).hasSize(7);
    }

    private static DeliveryWayDraft draft(String code, String title, boolean active) {
        return new DeliveryWayDraft(
                code, new Title(title, null), "dispatch", "postal-address", null, active);
    }
}
