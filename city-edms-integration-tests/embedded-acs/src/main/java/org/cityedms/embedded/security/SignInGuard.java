package org.cityedms.embedded.security;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.alfresco.repo.security.authentication.AuthenticationException;

/**
 * Slows down guessing of passwords. Mirrors the protection in {@code AuthenticationServiceImpl}:
 * ten wrong passwords shut a user's sign-in for six seconds after the last one.
 */
final class SignInGuard {
    private static final int LIMIT = 10;
    private static final Duration PERIOD = Duration.ofSeconds(6);

    private record Failures(int count, long last) {}

    private final Map<String, Failures> byUser = new ConcurrentHashMap<>();
    private final InstantSource clock;

    SignInGuard(InstantSource clock) {
        this.clock = clock;
    }

    void check(String userName) {
        Failures failures =
                byUser.computeIfPresent(userName, (key, old) -> isOver(old) ? null : old);
        if (failures != null && failures.count() >= LIMIT) {
            throw new AuthenticationException("Failed to authenticate");
        }
    }

    void failed(String userName) {
        byUser.merge(
                userName,
                new Failures(1, clock.millis()),
                (old, first) ->
                        isOver(old) ? first : new Failures(old.count() + 1, clock.millis()));
    }

    void succeeded(String userName) {
        byUser.remove(userName);
    }

    private boolean isOver(Failures failures) {
        return clock.millis() - failures.last() > PERIOD.toMillis();
    }
}
