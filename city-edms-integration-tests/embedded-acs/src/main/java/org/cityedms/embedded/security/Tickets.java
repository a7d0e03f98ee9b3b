package org.cityedms.embedded.security;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The tickets of signed-in users. Mirrors {@code InMemoryTicketComponentImpl}: one ticket for a
 * user however often they sign in, an hour of inactivity ends it, a restart forgets all.
 */
final class Tickets {
    static final String PREFIX = "TICKET_";
    private static final Duration INACTIVITY = Duration.ofHours(1);
    private static final int BYTES = 20;

    private record Ticket(String userName, long lastUsed) {}

    private final Map<String, Ticket> byId = new ConcurrentHashMap<>();
    private final SecureRandom random = new SecureRandom();
    private final InstantSource clock;

    Tickets(InstantSource clock) {
        this.clock = clock;
    }

    /** The user's ticket; a new one where there is none that still holds. */
    synchronized String ticketOf(String userName) {
        return existing(userName).orElseGet(() -> issue(userName));
    }

    synchronized String newTicketOf(String userName) {
        return issue(userName);
    }

    private Optional<String> existing(String userName) {
        return byId.entrySet().stream()
                .filter(entry -> entry.getValue().userName().equals(userName))
                .map(Map.Entry::getKey)
                .filter(id -> userOf(id).isPresent())
                .findFirst();
    }

    private String issue(String userName) {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        String id = PREFIX + HexFormat.of().formatHex(bytes);
        byId.put(id, new Ticket(userName, clock.millis()));
        return id;
    }

    /** Whose ticket it is, when it still holds; using it prolongs it. */
    Optional<String> userOf(String id) {
        Ticket used =
                byId.computeIfPresent(
                        id,
                        (key, ticket) ->
                                clock.millis() - ticket.lastUsed() > INACTIVITY.toMillis()
                                        ? null
                                        : new Ticket(ticket.userName(), clock.millis()));
        return Optional.ofNullable(used).map(Ticket::userName);
    }

    void end(String id) {
        byId.remove(id);
    }

    void endAllOf(String userName) {
        byId.values().removeIf(ticket -> ticket.userName().equals(userName));
    }
}
