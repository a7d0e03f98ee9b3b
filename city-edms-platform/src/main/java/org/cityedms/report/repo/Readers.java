package org.cityedms.report.repo;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.cityedms.organization.People;
import org.cityedms.organization.Role;
import org.cityedms.organization.Roles;
import org.cityedms.registration.OfficeTime;
import org.cityedms.registration.RegistrationRights;

/** Finds out who reads. Roles limited to some documents open no figures of a whole post. */
public final class Readers {
    private final Roles roles;
    private final People people;
    private final RegistrationRights rights;
    private final JdbcSuccessions successions;
    private final Clock clock;

    public Readers(
            Roles roles,
            People people,
            RegistrationRights rights,
            JdbcSuccessions successions,
            Clock clock) {
        this.roles = roles;
        this.people = people;
        this.rights = rights;
        this.successions = successions;
        this.clock = clock;
    }

    Reader current() {
        Instant at = clock.instant();
        String user = people.current();
        List<Role> held =
                roles.rolesOf(user, at, null, null).stream()
                        .filter(role -> role.basis().decides())
                        .toList();
        Optional<Role> first = held.stream().findFirst();
        return new Reader(
                at,
                people.displayName(user),
                first.filter(role -> role.holder().equals(user)).map(Role::title),
                first.map(Role::institutionName),
                rights.mayRegister()
                        ? Optional.empty()
                        : Optional.of(seen(held, OfficeTime.dayOf(at))));
    }

    private Reader.Seen seen(List<Role> held, LocalDate day) {
        Set<Long> headed =
                held.stream().filter(Role::headsUnit).map(Role::unit).collect(Collectors.toSet());
        Set<Long> posts = held.stream().map(Role::post).collect(Collectors.toSet());
        return new Reader.Seen(
                headed.isEmpty()
                        ? headed
                        : successions.ofUnits(day).origins(successions.below(headed, day)),
                posts.isEmpty() ? posts : successions.ofPosts(day).origins(posts));
    }
}
