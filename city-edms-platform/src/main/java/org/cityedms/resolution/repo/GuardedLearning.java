package org.cityedms.resolution.repo;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.alfresco.service.transaction.TransactionService;
import org.cityedms.organization.Role;
import org.cityedms.registration.Coded;
import org.cityedms.registration.DocumentId;
import org.cityedms.registration.RegistrationRights;
import org.cityedms.resolution.ExecutorRole;
import org.cityedms.resolution.Learning;
import org.cityedms.resolution.Likeness;
import org.cityedms.resolution.Party;
import org.cityedms.resolution.ResolutionPhrase;
import org.cityedms.resolution.ResolutionProblems;
import org.cityedms.resolution.ResolutionSuggestion;

/** What a post learned, for whoever acts in it. */
public final class GuardedLearning implements Learning {
    private final JdbcLearning table;
    private final Acting acting;
    private final Parties parties;
    private final ExecutionViews views;
    private final RegistrationRights rights;
    private final TransactionService transactionService;

    public GuardedLearning(
            JdbcLearning table,
            Acting acting,
            Parties parties,
            ExecutionViews views,
            RegistrationRights rights,
            TransactionService transactionService) {
        this.table = table;
        this.acting = acting;
        this.parties = parties;
        this.views = views;
        this.rights = rights;
        this.transactionService = transactionService;
    }

    @Override
    public List<ResolutionPhrase> phrases(long post, Optional<String> prefix) {
        rights.requireRead();
        return transactionService
                .getRetryingTransactionHelper()
                .doInTransaction(
                        () -> {
                            Role role = require(acting.anywhere(), post);
                            return table.phrases(post, limits(role), prefix);
                        },
                        true);
    }

    @Override
    public List<ResolutionSuggestion> suggestions(DocumentId document, long post) {
        rights.requireRead();
        return transactionService
                .getRetryingTransactionHelper()
                .doInTransaction(
                        () -> {
                            AtWork who = views.tree(document).who;
                            Role role = require(who, post);
                            return read(document, role, who);
                        },
                        true);
    }

    private static Role require(AtWork who, long post) {
        return Stream.concat(who.roles().stream(), who.assisted().stream())
                .filter(role -> role.post() == post)
                .findFirst()
                .orElseThrow(() -> ResolutionProblems.notInRole().exception());
    }

    /** The substitution whose limits hold; nothing where the role is for everything. */
    private Optional<Long> limits(Role role) {
        return acting.withoutLimits().roles().contains(role)
                ? Optional.empty()
                : role.substitution();
    }

    /** The closest likeness that teaches anything. */
    private List<ResolutionSuggestion> read(DocumentId document, Role role, AtWork who) {
        Optional<Long> limited = limits(role);
        for (Likeness likeness : Likeness.values()) {
            List<ResolutionSuggestion> found =
                    table.routes(document, role.post(), limited, likeness).stream()
                            .map(route -> suggestion(route, likeness, who))
                            .filter(suggestion -> !suggestion.executors().isEmpty())
                            .toList();
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    /** Posts that are no more are left out. */
    private ResolutionSuggestion suggestion(
            JdbcLearning.Route route, Likeness likeness, AtWork who) {
        List<ResolutionSuggestion.Executor> executors = new ArrayList<>();
        for (String each : route.executors().split(",", -1)) {
            String[] parts = each.split(":", -1);
            Optional<Party> party = parties.find(Long.parseLong(parts[0]), who.today());
            ExecutorRole role = Coded.find(ExecutorRole.class, parts[1]).orElseThrow();
            party.ifPresent(now -> executors.add(new ResolutionSuggestion.Executor(now, role)));
        }
        return new ResolutionSuggestion(
                route.text(),
                route.control(),
                route.days(),
                executors,
                route.uses(),
                route.similar(),
                likeness.reason(route.uses(), route.similar()));
    }
}
