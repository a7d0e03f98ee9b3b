package org.cityedms.resolution.repo;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.alfresco.service.transaction.TransactionService;
import org.cityedms.organization.Role;
import org.cityedms.registration.RegistrationRights;
import org.cityedms.registration.UkrainianOrder;
import org.cityedms.resolution.Control;
import org.cityedms.resolution.ControlBoard;
import org.cityedms.resolution.ControlScope;
import org.cityedms.resolution.ResolutionProblems;
import org.cityedms.resolution.TrayLine;
import org.cityedms.resolution.TrayPage;
import org.cityedms.resolution.UrgencyCounts;

/**
 * The board of control: everybody's for the registry, else what one is the author or controller of,
 * or is to do oneself.
 */
public final class GuardedControl implements Control {
    private final JdbcControl table;
    private final Acting acting;
    private final RegistrationRights rights;
    private final TransactionService transactionService;

    public GuardedControl(
            JdbcControl table,
            Acting acting,
            RegistrationRights rights,
            TransactionService transactionService) {
        this.table = table;
        this.acting = acting;
        this.rights = rights;
        this.transactionService = transactionService;
    }

    @Override
    public ControlBoard board(ControlScope scope) {
        rights.requireRead();
        return transactionService
                .getRetryingTransactionHelper()
                .doInTransaction(() -> read(scope), true);
    }

    private ControlBoard read(ControlScope scope) {
        AtWork who = acting.withoutLimits();
        Set<Long> posts = posts(scope, who);
        List<JdbcControl.PostFigures> figures =
                isNobody(scope, posts) ? List.of() : table.figures(scope, posts, who.today());
        Map<Long, List<JdbcControl.PostFigures>> byUnit =
                figures.stream()
                        .collect(
                                Collectors.groupingBy(
                                        JdbcControl.PostFigures::unit,
                                        LinkedHashMap::new,
                                        Collectors.toList()));
        List<ControlBoard.UnitLine> units =
                byUnit.entrySet().stream()
                        .map(
                                unit ->
                                        new ControlBoard.UnitLine(
                                                unit.getKey(),
                                                unit.getValue().get(0).unitName(),
                                                sum(unit.getValue())))
                        .sorted(UkrainianOrder.by(ControlBoard.UnitLine::name))
                        .toList();
        List<ControlBoard.PersonLine> people =
                figures.stream()
                        .map(
                                post ->
                                        new ControlBoard.PersonLine(
                                                post.post(),
                                                post.title(),
                                                post.name(),
                                                post.unitName(),
                                                post.counts()))
                        .sorted(UkrainianOrder.by(ControlBoard.PersonLine::name))
                        .toList();
        return new ControlBoard(who.today(), scope, sum(figures), units, people);
    }

    @Override
    public TrayPage lines(ControlBoard.Query query) {
        rights.requireRead();
        return transactionService
                .getRetryingTransactionHelper()
                .doInTransaction(
                        () -> {
                            AtWork who = acting.withoutLimits();
                            Set<Long> posts = posts(query.scope(), who);
                            return page(
                                    isNobody(query.scope(), posts)
                                            ? List.of()
                                            : table.lines(query, posts, who.today()),
                                    query.limit());
                        },
                        true);
    }

    private static TrayPage page(List<TrayLine> lines, int limit) {
        if (lines.size() <= limit) {
            return new TrayPage(lines, Optional.empty());
        }
        List<TrayLine> page = lines.subList(0, limit);
        return new TrayPage(page, Optional.of(GuardedTrays.cursor(page.get(limit - 1))));
    }

    /** Whose is asked for, where there is nobody: who acts in no post has nothing on control. */
    private static boolean isNobody(ControlScope scope, Set<Long> posts) {
        return scope != ControlScope.ALL && posts.isEmpty();
    }

    private Set<Long> posts(ControlScope scope, AtWork who) {
        if (scope == ControlScope.ALL && !rights.mayRegister()) {
            throw ResolutionProblems.mayNotSeeAllControl().exception();
        }
        return who.roles().stream().map(Role::post).collect(Collectors.toSet());
    }

    private static UrgencyCounts sum(List<JdbcControl.PostFigures> figures) {
        return figures.stream()
                .map(JdbcControl.PostFigures::counts)
                .reduce(
                        new UrgencyCounts(0, 0, 0, 0, 0, 0),
                        (one, two) ->
                                new UrgencyCounts(
                                        one.overdue() + two.overdue(),
                                        one.today() + two.today(),
                                        one.week() + two.week(),
                                        one.later() + two.later(),
                                        one.none() + two.none(),
                                        one.reported() + two.reported()));
    }
}
