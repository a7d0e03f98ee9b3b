package org.cityedms.resolution.repo;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alfresco.service.transaction.TransactionService;
import org.cityedms.organization.PostHolder;
import org.cityedms.organization.Role;
import org.cityedms.organization.Roles;
import org.cityedms.registration.RegistrationRights;
import org.cityedms.resolution.ResolutionProblems;
import org.cityedms.resolution.TrayCounts;
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
                            Surfacing surfacing = new Surfacing(who);
                            Set<Role> whole = Set.copyOf(acting.withoutLimits().roles());
                            return Stream.concat(
                                            who.roles().stream()
                                                    .map(role -> role(role, whole, surfacing, who)),
                                            who.assisted().stream()
                                                    .map(role -> assisted(role, who)))
                                    .toList();
                        },
                        true);
    }

    /** An assistant sees what lies before the head, and nothing else. */
    private TrayRole assisted(Role role, AtWork who) {
        int review = table.counts(Set.of(role.post()), Optional.empty(), who.today()).review();
        return new TrayRole(
                role,
                roles.holderOf(role.post(), who.today()).map(PostHolder::fullName),
                new TrayCounts(review, 0, 0, 0, 0, 0, 0, 0, 0));
    }

    private TrayRole role(Role role, Set<Role> whole, Surfacing surfacing, AtWork who) {
        Optional<String> holder =
                role.holder().equals(who.user())
                        ? Optional.empty()
                        : roles.holderOf(role.post(), who.today()).map(PostHolder::fullName);
        Optional<Long> limited = whole.contains(role) ? Optional.empty() : role.substitution();
        return new TrayRole(
                role, holder, table.counts(surfacing.posts(role), limited, who.today()));
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
        Surfacing surfacing = new Surfacing(who);
        Map<Long, Role> posts = new LinkedHashMap<>();
        who.roles().stream()
                .filter(role -> post.isEmpty() || post.get() == role.post())
                .forEach(
                        role ->
                                surfacing
                                        .posts(role)
                                        .forEach(each -> posts.putIfAbsent(each, role)));
        if (part == TrayPart.REVIEW) {
            who.assisted().stream()
                    .filter(role -> post.isEmpty() || post.get() == role.post())
                    .forEach(role -> posts.putIfAbsent(role.post(), role));
        }
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
        return new TrayPage(theirs(page), next);
    }

    /**
     * A role that is limited to some documents leaves the others out, and so does a head what
     * somebody acts for in a vacant post with limits; the page may be short.
     */
    private List<TrayLine> theirs(List<TrayLine> lines) {
        Set<Long> whole =
                acting.withoutLimits().roles().stream().map(Role::post).collect(Collectors.toSet());
        return lines.stream()
                .filter(
                        line ->
                                whole.contains(line.post())
                                        || acting.on(line.document()).answersFor(line.post()))
                .toList();
    }

    static TrayCursor cursor(TrayLine line) {
        return new TrayCursor(
                line.due().orElse(TrayCursor.NEVER), line.task().or(line::review).orElseThrow());
    }

    /** Posts that nobody is at work in, read once for a request, and only for heads. */
    private final class Surfacing {
        private final AtWork who;
        private final Map<Long, Long> posts;

        Surfacing(AtWork who) {
            this.who = who;
            this.posts =
                    who.roles().stream().anyMatch(Role::headsUnit)
                            ? roles.surfacing(who.today())
                            : Map.of();
        }

        /** The post itself, and those that surface to it, unless the person has them anyway. */
        Set<Long> posts(Role role) {
            Set<Long> all = new LinkedHashSet<>();
            all.add(role.post());
            posts.forEach(
                    (post, head) -> {
                        if (head == role.post()
                                && who.role(post).filter(role::equals).isPresent()) {
                            all.add(post);
                        }
                    });
            return all;
        }
    }
}
