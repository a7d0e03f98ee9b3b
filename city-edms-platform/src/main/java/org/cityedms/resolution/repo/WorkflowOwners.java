package org.cityedms.resolution.repo;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.cityedms.organization.Roles;
import org.cityedms.resolution.DocumentBrief;
import org.cityedms.resolution.Party;
import org.cityedms.resolution.Resolution;
import org.cityedms.resolution.Task;

/** To whom a task of Alfresco belongs: a post is addressed, a person has it among their tasks. */
public final class WorkflowOwners {
    private final Roles roles;
    private final Clock clock;

    public WorkflowOwners(Roles roles, Clock clock) {
        this.roles = roles;
        this.clock = clock;
    }

    /** Of the tasks of a resolution; each post is looked up once. */
    Of of(Resolution resolution, DocumentBrief document) {
        return new Of(resolution, document);
    }

    /** Whose tasks those of one resolution are now. */
    final class Of {
        private final Resolution resolution;
        private final Staffing staffing;

        private Of(Resolution resolution, DocumentBrief document) {
            this.resolution = resolution;
            this.staffing = new Staffing(roles, Optional.of(document), clock.instant());
        }

        /** Reads at once what tasks will be asked about one by one. */
        Of about(Collection<Task> tasks) {
            List<Long> posts = new ArrayList<>();
            posts.add(accepting().post());
            tasks.forEach(task -> posts.add(task.executor().post()));
            staffing.aboutWithSuccessors(posts);
            return this;
        }

        /** Who is to do it. */
        String executor(Task task) {
            return person(task.executor());
        }

        /** Who is to accept the report on it. */
        String acceptor() {
            return person(accepting());
        }

        private Party accepting() {
            return resolution.control().controller().orElse(resolution.author().party());
        }

        /**
         * Who acts in the post, or in what came after it; where nobody does, whoever is above; at
         * last whoever resolved.
         */
        private String person(Party party) {
            List<Long> posts = staffing.successors(party.post());
            return posts.stream()
                    .flatMap(post -> acting(post).stream())
                    .findFirst()
                    .or(
                            () ->
                                    posts.stream()
                                            .findFirst()
                                            .flatMap(staffing::superior)
                                            .flatMap(this::acting))
                    .or(() -> resolution.author().actor())
                    .or(party::holder)
                    .orElseGet(AuthenticationUtil::getFullyAuthenticatedUser);
        }

        private Optional<String> acting(long post) {
            return staffing.actors(post).stream()
                    .filter(Staffing::decides)
                    .map(actor -> actor.person().userName())
                    .findFirst();
        }
    }
}
