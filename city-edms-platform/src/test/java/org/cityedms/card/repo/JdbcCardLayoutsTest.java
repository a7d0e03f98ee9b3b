package org.cityedms.card.repo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.cityedms.card.CardLayoutDraft;
import org.cityedms.card.CardLayoutState;
import org.cityedms.card.CardLayoutState.Origin;
import org.cityedms.card.LayoutFieldDraft;
import org.cityedms.card.LayoutFieldDraft.Label;
import org.cityedms.card.StandardLayouts;
import org.cityedms.organization.repo.JdbcOrganization;
import org.cityedms.registration.CardLayout;
import org.cityedms.registration.DocumentKind;
import org.cityedms.registration.RegisterDraft;
import org.cityedms.registration.RegisterSettings;
import org.cityedms.registration.ShippedWays;
import org.cityedms.registration.repo.JdbcRegisters;
import org.cityedms.registration.repo.TestDatabase;
import org.junit.Before;
import org.junit.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

public class JdbcCardLayoutsTest {
    private static final Instant MONDAY = Instant.parse("2026-03-02T08:00:00Z");
    private static final DocumentKind KIND = DocumentKind.CONTRACT;

    private final JdbcClient jdbc = TestDatabase.jdbc();
    private RegisterSettings register;

    @Before
    public void freshTables() {
        TestDatabase.prepare();
        jdbc.sql("DELETE FROM ce_card_layout").update();
        new JdbcOrganization(jdbc).institution("rada", "Рада");
        register =
                new RegisterDraft(
                                "rada",
                                "card-layouts",
                                "Договори",
                                KIND.code(),
                                "",
                                "{seq}",
                                "never",
                                1L,
                                true)
                        .validated();
        JdbcRegisters registers = new JdbcRegisters(jdbc, Clock.systemUTC());
        if (registers.find(register.code()).isEmpty()) {
            registers.create(register);
        }
    }

    @Test
    public void of_nothingSet_isTheShippedLayout() {
        assertThat(layouts(MONDAY).of(register)).isEqualTo(StandardLayouts.of(KIND));
    }

    @Test
    public void of_registerBeforeKindBeforeShipped() {
        layouts(MONDAY).changeKind(KIND, Optional.of(layout("one")), "admin");
        assertThat(layouts(MONDAY).of(register)).isEqualTo(layout("one"));
        layouts(MONDAY).changeRegister(register.code(), Optional.of(layout("two")), "admin");
        CardLayoutState own = layouts(MONDAY).state(KIND, Optional.of(register.code()), MONDAY);
        assertThat(own.layout()).isEqualTo(layout("two"));
        assertThat(own.origin()).isEqualTo(Origin.REGISTER);
        assertThat(own.change().orElseThrow().userName()).isEqualTo("admin");
        assertThat(layouts(MONDAY).state(KIND, Optional.empty(), MONDAY).layout())
                .isEqualTo(layout("one"));
    }

    @Test
    public void reset_leadsBackToWhatIsAbove() {
        layouts(MONDAY).changeKind(KIND, Optional.of(layout("one")), "admin");
        layouts(MONDAY).changeRegister(register.code(), Optional.of(layout("two")), "admin");
        layouts(MONDAY).changeRegister(register.code(), Optional.empty(), "admin");
        assertThat(layouts(MONDAY).of(register)).isEqualTo(layout("one"));
        layouts(MONDAY).changeKind(KIND, Optional.empty(), "admin");
        CardLayoutState shipped = layouts(MONDAY).state(KIND, Optional.empty(), MONDAY);
        assertThat(shipped.origin()).isEqualTo(Origin.SHIPPED);
        assertThat(shipped.change()).isEmpty();
    }

    /** A card of last week is shown with the names that its fields had last week. */
    @Test
    public void state_atAMoment_isTheLayoutOfThatMoment() {
        Instant tuesday = MONDAY.plus(Duration.ofDays(1));
        layouts(MONDAY).changeKind(KIND, Optional.of(layout("one")), "admin");
        layouts(tuesday).changeKind(KIND, Optional.of(layout("two")), "admin");
        JdbcCardLayouts now = layouts(tuesday.plusSeconds(1));
        assertThat(now.of(register)).isEqualTo(layout("two"));
        assertThat(at(now, tuesday.minusSeconds(1))).isEqualTo(layout("one"));
        assertThat(at(now, MONDAY.minusSeconds(1))).isEqualTo(StandardLayouts.of(KIND));
    }

    /** Of two servers one may be behind: what was written last holds on both. */
    @Test
    public void of_writtenByAClockAhead_holdsAtOnce() {
        layouts(MONDAY.plusSeconds(30)).changeKind(KIND, Optional.of(layout("one")), "admin");
        assertThat(layouts(MONDAY).of(register)).isEqualTo(layout("one"));
    }

    private CardLayout at(JdbcCardLayouts layouts, Instant moment) {
        return layouts.state(KIND, Optional.of(register.code()), moment).layout();
    }

    private JdbcCardLayouts layouts(Instant now) {
        return new JdbcCardLayouts(jdbc, Clock.fixed(now, ZoneOffset.UTC));
    }

    private static CardLayout layout(String code) {
        return new CardLayoutDraft(
                        List.of(
                                new LayoutFieldDraft(
                                        code,
                                        "required",
                                        "origin",
                                        new Label("Поле «" + code + "»", "Field"),
                                        "choice",
                                        null,
                                        List.of("так", "ні, та інше"),
                                        "2026-01-01",
                                        "Інструкція",
                                        null)))
                .validated(ShippedWays.ALL);
    }
}
