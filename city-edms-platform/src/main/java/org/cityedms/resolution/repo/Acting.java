package org.cityedms.resolution.repo;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.cityedms.organization.People;
import org.cityedms.organization.Roles;
import org.cityedms.registration.RegistrationRights;
import org.cityedms.resolution.DocumentBrief;

/** Finds out who is at work, and in which posts. */
public final class Acting {
    private final Roles roles;
    private final Parties parties;
    private final People people;
    private final RegistrationRights rights;
    private final Clock clock;

    public Acting(
            Roles roles, Parties parties, People people, RegistrationRights rights, Clock clock) {
        this.roles = roles;
        this.parties = parties;
        this.people = people;
        this.rights = rights;
        this.clock = clock;
    }

    /** With roles that are limited to some documents, where this is one of them. */
    AtWork on(DocumentBrief document) {
        String user = people.current();
        Instant now = clock.instant();
        Optional<String> kind = document.kind();
        return new AtWork(
                roles,
                parties,
                user,
                people.displayName(user),
                roles.rolesOf(user, now, kind.orElse(null), document.summary().orElse(null)),
                rights.mayRegister(),
                Optional.of(document),
                now);
    }

    /**
     * With the roles that are not limited to some documents: for figures and texts of a whole post.
     */
    AtWork withoutLimits() {
        String user = people.current();
        Instant now = clock.instant();
        return new AtWork(
                roles,
                parties,
                user,
                people.displayName(user),
                roles.rolesOf(user, now, null, null),
                rights.mayRegister(),
                Optional.empty(),
                now);
    }

    /** With every role, also those limited to some documents. */
    AtWork anywhere() {
        String user = people.current();
        Instant now = clock.instant();
        return new AtWork(
                roles,
                parties,
                user,
                people.displayName(user),
                roles.rolesOf(user, now),
                rights.mayRegister(),
                Optional.empty(),
                now);
    }
}
