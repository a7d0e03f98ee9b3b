package org.cityedms.embedded.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.alfresco.repo.security.authentication.AuthenticationException;
import org.junit.Test;

public class TicketsTest {
    private Instant now = Instant.parse("2026-11-22T10:00:00Z");
    private final InstantSource clock = () -> now;
    private final Tickets tickets = new Tickets(clock);
    private final SignInGuard guard = new SignInGuard(clock);

    private void pass(Duration time) {
        now = now.plus(time);
    }

    @Test
    public void aSecondSignIn_getsTheSameTicket() {
        assertThat(tickets.ticketOf("olena")).isEqualTo(tickets.ticketOf("olena"));
        assertThat(tickets.ticketOf("olena")).isNotEqualTo(tickets.ticketOf("maria"));
    }

    @Test
    public void anHourOfInactivity_endsATicket_andUseProlongsIt() {
        String ticket = tickets.ticketOf("olena");
        pass(Duration.ofMinutes(59));
        assertThat(tickets.userOf(ticket)).contains("olena");
        pass(Duration.ofMinutes(59));
        assertThat(tickets.userOf(ticket)).contains("olena");
        pass(Duration.ofMinutes(61));
        assertThat(tickets.userOf(ticket)).isEmpty();
        assertThat(tickets.ticketOf("olena")).isNotEqualTo(ticket);
    }

    @Test
    public void anEndedTicket_isNobodys() {
        String ticket = tickets.ticketOf("olena");
        tickets.end(ticket);
        assertThat(tickets.userOf(ticket)).isEmpty();
        String next = tickets.ticketOf("olena");
        tickets.endAllOf("olena");
        assertThat(tickets.userOf(next)).isEmpty();
    }

    @Test
    public void tenWrongPasswords_shutTheSignInForSixSeconds() {
        for (int i = 0; i < 10; i++) {
            assertThatCode(() -> guard.check("olena")).doesNotThrowAnyException();
            guard.failed("olena");
        }
        assertThatThrownBy(() -> guard.check("olena")).isInstanceOf(AuthenticationException.class);
        assertThatCode(() -> guard.check("maria")).doesNotThrowAnyException();
        pass(Duration.ofSeconds(7));
        assertThatCode(() -> guard.check("olena")).doesNotThrowAnyException();
    }

    @Test
    public void aRightPassword_forgetsTheWrongOnes() {
        for (int i = 0; i < 9; i++) {
            guard.failed("olena");
        }
        guard.succeeded("olena");
        guard.failed("olena");
        assertThatCode(() -> guard.check("olena")).doesNotThrowAnyException();
    }
}
