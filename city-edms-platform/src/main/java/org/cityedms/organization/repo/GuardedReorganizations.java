package org.cityedms.organization.repo;

import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.cityedms.organization.ActNote;
import org.cityedms.organization.OrganizationProblems;
import org.cityedms.organization.People;
import org.cityedms.organization.Reorganization;
import org.cityedms.organization.ReorganizationChange;
import org.cityedms.organization.ReorganizationDraft;
import org.cityedms.organization.ReorganizationListener;
import org.cityedms.organization.ReorganizationPlan;
import org.cityedms.organization.Reorganizations;
import org.cityedms.organization.Reorganized;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.NonTransientDataAccessResourceException;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.TransactionException;

/** Reorganisations: at once where the day has come, otherwise on their day. */
public final class GuardedReorganizations implements Reorganizations {
    private static final Logger LOG = LoggerFactory.getLogger(GuardedReorganizations.class);

    /** As long as the columns that keep it. */
    private static final int LONGEST_REASON = 1000;

    private static final int SHOWN = 100;

    private final JdbcClient jdbc;
    private final ReorganizationTable table;
    private final StructureWriting access;
    private final JdbcOrganizationActs acts;
    private final ReorganizationListener listener;
    private final People people;
    private final Clock clock;

    public GuardedReorganizations(
            JdbcClient jdbc,
            StructureWriting access,
            JdbcOrganizationActs acts,
            ReorganizationListener listener,
            People people,
            Clock clock) {
        this.jdbc = jdbc;
        this.table = new ReorganizationTable(jdbc);
        this.access = access;
        this.acts = acts;
        this.listener = listener;
        this.people = people;
        this.clock = clock;
    }

    @Override
    public List<Reorganization> list() {
        return access.administering(() -> table.newest(SHOWN));
    }

    /** Does everything and takes it back: what would be refused is refused here too. */
    @Override
    public List<ReorganizationChange> preview(ReorganizationDraft draft) {
        ReorganizationPlan plan = draft.validated();
        try {
            return access.writing(
                    () -> {
                        long id = insert(draft);
                        throw new PreviewedException(
                                new ReorganizationWork(jdbc, id, plan).changes());
                    });
        } catch (PreviewedException previewed) {
            return previewed.changes();
        }
    }

    @Override
    public Reorganization decide(ReorganizationDraft draft) {
        ReorganizationPlan plan = draft.validated();
        if (plan.effectiveOn().isAfter(access.today())) {
            preview(draft);
        }
        return access.writing(
                () -> {
                    long id = insert(draft);
                    if (!plan.effectiveOn().isAfter(access.today())) {
                        String user = people.current();
                        carryOut(table.require(id), user, people.displayName(user));
                    } else {
                        acts.note(
                                ActNote.of("reorganization-planned", plan.title(), "")
                                        .in(table.require(id)));
                    }
                    return table.require(id);
                });
    }

    @Override
    public void cancel(long reorganization) {
        access.writing(
                () -> {
                    Reorganization one = table.require(reorganization);
                    if (one.state() != Reorganization.State.PLANNED) {
                        throw OrganizationProblems.reorganizationOver().exception();
                    }
                    table.mark(
                            one.id(),
                            Reorganization.State.CANCELLED,
                            clock.instant(),
                            Optional.empty());
                    acts.note(
                            ActNote.of("reorganization-cancelled", one.plan().title(), "").in(one));
                    return one;
                });
    }

    /** Carries out those whose day has come, each in a transaction of its own. */
    public void carryOutDue() {
        for (long id : table.due(access.today())) {
            Reorganization one = table.require(id);
            try {
                access.unguarded(
                        () -> {
                            Reorganization current = table.require(id);
                            if (current.state() == Reorganization.State.PLANNED) {
                                carryOut(current, "", current.plannedBy());
                            }
                            return id;
                        });
            } catch (RuntimeException refused) {
                if (isOfTheDatabase(refused)) {
                    LOG.error("Reorganisation {} is tried again: no database", one.id(), refused);
                    continue;
                }
                LOG.warn("Reorganisation {} could not be carried out", one.id(), refused);
                String reason = shortened(refused);
                access.unguarded(
                        () -> {
                            table.mark(
                                    one.id(),
                                    Reorganization.State.FAILED,
                                    clock.instant(),
                                    Optional.of(reason));
                            acts.note(
                                    "",
                                    one.plannedBy(),
                                    ActNote.of("reorganization-failed", one.plan().title(), reason)
                                            .in(one));
                            return one;
                        });
            }
        }
    }

    /** A connection that was lost says nothing of the plan: the next run carries it out. */
    private static boolean isOfTheDatabase(Throwable failure) {
        for (Throwable each = failure; each != null; each = each.getCause()) {
            if (each instanceof TransientDataAccessException
                    || each instanceof NonTransientDataAccessResourceException
                    || each instanceof RecoverableDataAccessException
                    || each instanceof SQLTransientException
                    || each instanceof SQLRecoverableException
                    || each instanceof SQLNonTransientConnectionException
                    || each instanceof TransactionException) {
                return true;
            }
        }
        return false;
    }

    private static String shortened(RuntimeException failure) {
        String message = String.valueOf(failure.getMessage());
        return message.substring(0, Math.min(message.length(), LONGEST_REASON));
    }

    private long insert(ReorganizationDraft draft) {
        String user = people.current();
        return table.insert(draft, user, people.displayName(user), clock.instant());
    }

    private void carryOut(Reorganization one, String actor, String actorName) {
        ReorganizationWork work = new ReorganizationWork(jdbc, one.id(), one.plan());
        acts.note(actor, actorName, ActNote.of("reorganized", one.plan().title(), "").in(one));
        for (ReorganizationChange change : work.changes()) {
            acts.note(
                    actor,
                    actorName,
                    ActNote.of(change.kind(), change.before(), change.after())
                            .in(one)
                            .about(change.about()));
        }
        table.mark(one.id(), Reorganization.State.DONE, clock.instant(), Optional.empty());
        listener.reorganized(
                new Reorganized(
                        one.id(),
                        one.plan().title(),
                        one.plan().effectiveOn(),
                        work.closedUnits(),
                        work.abolishedPosts(),
                        work.movedPosts()));
    }

    /** Takes the transaction back and brings out what it would have done. */
    private static final class PreviewedException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final transient List<ReorganizationChange> changes;

        PreviewedException(List<ReorganizationChange> changes) {
            super(null, null, false, false);
            this.changes = changes;
        }

        List<ReorganizationChange> changes() {
            return changes;
        }
    }
}
