package org.cityedms.resolution.repo;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.alfresco.service.transaction.TransactionService;
import org.cityedms.organization.PostHolder;
import org.cityedms.organization.PostQuery;
import org.cityedms.organization.PostSummary;
import org.cityedms.organization.Role;
import org.cityedms.organization.Roles;
import org.cityedms.registration.RegistrationRights;
import org.cityedms.resolution.ResolutionProblems;
import org.cityedms.resolution.TrayCursor;
import org.cityedms.resolution.TrayLine;
import org.cityedms.resolution.TrayPage;
import org.cityedms.resolution.TrayPart;
import org.cityedms.resolution.TrayRole;
import org.cityedms.resolution.Trays;

/**
 * The trays of the person at work. The head of a unit finds there too what was given to posts that
 * nobody is at work in, so that it is not stuck.
 */
public final class GuardedTrays implements Trays {
    private final JdbcTrays table;
    private final Acting acting;
    private final Roles roles;
    private final RegistrationRights rights;
    private final TransactionService transactionService;

    public GuardedTrays(
            JdbcTrays table,
            Acting acting,
            Roles roles,
            RegistrationRights rights,
            TransactionService transactionService) {
        this.table = table;
        this.acting = acting;
        this.roles = roles;
        this.rights = rights;
        this.transactionService = transactionService;
    }

    @Override
    public List<TrayRole> roles() {
        rights.requireRead();
        return transactionService
                .getRetryingTransactionHelper()
                .doInTransaction(
                        () -> {
                            AtWork who = acting.anywhere();
                            return who.roles().stream().map(role -> role(role, who)).toList();
                        },
                        true);
    }

    private TrayRole role(Role role, AtWork who) {
        Optional<String> holder =
                role.holder().equals(who.user())
                        ? Optional.empty()
                        : roles.holderOf(role.post(), who.today()).map(PostHolder::fullName);
        return new TrayRole(role, holder, table.counts(posts(role, who), who.today()));
    }

    /** The post itself, and those below it that nobody is at work in. */
    private Set<Long> posts(Role role, AtWork who) {
        Set<Long> posts = new LinkedHashSet<>();
        posts.add(role.post());
        if (role.headsUnit()) {
            PostQuery unit =
                    new PostQuery(
                            who.today(),
                            Optional.empty(),
                            Optional.empty(),
                            Optional.of(role.unit()),
                            Optional.empty(),
                            PostQuery.MAXIMUM_LIMIT);
            roles.posts(unit).stream()
                    .filter(GuardedTrays::isDeserted)
                    .map(PostSummary::post)
                    .filter(post -> who.role(post).filter(role::equals).isPresent())
                    .forEach(posts::add);
        }
        return posts;
    }

    private static boolean isDeserted(PostSummary post) {
        return post.holder().filter(PostHolder::present).isEmpty()
                && post.acting().filter(PostHolder::present).isEmpty();
    }

    @Override
    public TrayPage page(TrayPart part, Optional<Long> post, TrayCursor after, int limit) {
        rights.requireRead();
        return transactionService
                .getRetryingTransactionHelper()
                .doInTransaction(() -> read(part, post, after, limit), true);
    }

    private TrayPage read(TrayPart part, Optional<Long> post, TrayCursor after, int limit) {
        AtWork who = acting.anywhere();
        Map<Long, Role> posts = new LinkedHashMap<>();
        who.roles().stream()
                .filter(role -> post.isEmpty() || post.get() == role.post())
                .forEach(role -> posts(role, who).forEach(each -> posts.putIfAbsent(each, role)));
        if (posts.isEmpty()) {
            if (post.isPresent()) {
                throw ResolutionProblems.notInRole().exception();
            }
            return new TrayPage(List.of(), Optional.empty());
        }
        List<TrayLine> lines = table.page(part, posts.keySet(), after, limit + 1, who.today());
        boolean more = lines.size() > limit;
        List<TrayLine> page = more ? lines.subList(0, limit) : lines;
        Optional<TrayCursor> next =
                more ? Optional.of(cursor(page.get(page.size() - 1))) : Optional.empty();
        return new TrayPage(theirs(page, who), next);
    }

    /** A role that is limited to some documents leaves the others out; the page may be short. */
    private List<TrayLine> theirs(List<TrayLine> lines, AtWork who) {
        if (who.roles().stream().allMatch(role -> role.substitution().isEmpty())) {
            return lines;
        }
        return lines.stream()
                .filter(line -> acting.on(line.document()).role(line.post()).isPresent())
                .toList();
    }

    static TrayCursor cursor(TrayLine line) {
        return new TrayCursor(
                line.due().orElse(TrayCursor.NEVER), line.task().or(line::review).orElseThrow());
    }
}
