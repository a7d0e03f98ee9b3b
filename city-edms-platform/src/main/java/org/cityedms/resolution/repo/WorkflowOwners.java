package org.cityedms.resolution.repo;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.cityedms.organization.Roles;
import org.cityedms.registration.OfficeTime;
import org.cityedms.resolution.DocumentBrief;
import org.cityedms.resolution.Party;
import org.cityedms.resolution.Resolution;
import org.cityedms.resolution.Task;

/** To whom a task of Alfresco belongs: a post is addressed, a person has it among their tasks. */
public final class WorkflowOwners {
    private final ExecutionTables tables;
    private final Roles roles;
    private final Clock clock;

    public WorkflowOwners(ExecutionTables tables, Roles roles, Clock clock) {
        this.tables = tables;
        this.roles = roles;
        this.clock = clock;
    }

    /** Who is to do it. */
    String executor(Task task, Resolution resolution) {
        return person(task.executor(), resolution);
    }

    /** Who is to accept the report on it. */
    String acceptor(Resolution resolution) {
        return person(
                resolution.control().controller().orElse(resolution.author().party()), resolution);
    }

    /**
     * Who acts in the post, or in what came after it; where nobody does, whoever is above; at last
     * whoever resolved.
     */
    private String person(Party party, Resolution resolution) {
        Instant now = clock.instant();
        LocalDate today = OfficeTime.dayOf(now);
        DocumentBrief brief = tables.briefs.of(resolution.document());
        List<Long> posts = roles.successorsOfPost(party.post(), today);
        return posts.stream()
                .flatMap(post -> acting(post, brief, now).stream())
                .findFirst()
                .or(
                        () ->
                                posts.stream()
                                        .findFirst()
                                        .flatMap(post -> roles.superiorOf(post, today))
                                        .flatMap(post -> acting(post, brief, now)))
                .or(() -> resolution.author().actor())
                .or(party::holder)
                .orElseGet(AuthenticationUtil::getFullyAuthenticatedUser);
    }

    private Optional<String> acting(long post, DocumentBrief brief, Instant now) {
        return roles
                .actorsOf(post, now, brief.kind().orElse(null), brief.summary().orElse(null))
                .stream()
                .filter(actor -> actor.role().basis().decides() && actor.person().present())
                .map(actor -> actor.person().userName())
                .findFirst();
    }
}
