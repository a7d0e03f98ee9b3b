package org.cityedms.resolution.repo;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cityedms.deadline.WorkCalendar;
import org.cityedms.deadline.WorkCalendars;
import org.cityedms.organization.Role;
import org.cityedms.registration.RegistrationRights;
import org.cityedms.resolution.ControlScope;
import org.cityedms.resolution.ExecutionRights;
import org.cityedms.resolution.PeriodicState;
import org.cityedms.resolution.PeriodicTask;
import org.cityedms.resolution.ResolutionProblems;
import org.cityedms.resolution.Stake;
import org.cityedms.resolution.Transition;

/** The list of periodic tasks, of whom the board of control is: in its caller's transaction. */
public final class PeriodicBoard {
    private static final List<Transition> STEPS =
            List.of(
                    Transition.CHANGE_PERIODIC,
                    Transition.PAUSE_PERIODIC,
                    Transition.RESUME_PERIODIC,
                    Transition.STOP_PERIODIC);

    private final ExecutionTables tables;
    private final JdbcPeriodicBoard list;
    private final Acting acting;
    private final WorkCalendars calendars;
    private final RegistrationRights rights;

    public PeriodicBoard(
            ExecutionTables tables,
            JdbcPeriodicBoard list,
            Acting acting,
            WorkCalendars calendars,
            RegistrationRights rights) {
        this.tables = tables;
        this.list = list;
        this.acting = acting;
        this.calendars = calendars;
        this.rights = rights;
    }

    PeriodicTask.Page page(PeriodicTask.Query query) {
        AtWork who = acting.withoutLimits();
        Optional<Collection<Long>> posts = posts(query.scope(), who);
        List<JdbcPeriodicBoard.Row> rows =
                posts.filter(Collection::isEmpty).isPresent() ? List.of() : list.page(query, posts);
        List<JdbcPeriodicBoard.Row> shown = rows.subList(0, Math.min(rows.size(), query.limit()));
        WorkCalendar calendar = calendars.current();
        return new PeriodicTask.Page(
                shown.stream().map(row -> line(row, who, calendar)).toList(),
                rows.size() > query.limit()
                        ? Optional.of(shown.get(shown.size() - 1).cursor())
                        : Optional.empty());
    }

    private Optional<Collection<Long>> posts(ControlScope scope, AtWork who) {
        if (scope == ControlScope.MINE) {
            Set<Long> own = who.roles().stream().map(Role::post).collect(Collectors.toSet());
            return Optional.of(own);
        }
        if (!rights.mayRegister()) {
            throw ResolutionProblems.mayNotSeeAllControl().exception();
        }
        return Optional.empty();
    }

    private PeriodicTask.Line line(JdbcPeriodicBoard.Row row, AtWork who, WorkCalendar calendar) {
        return new PeriodicTask.Line(
                view(tables, row.task(), who, calendar),
                tables.briefs.of(row.task().document()),
                row.point(),
                row.text(),
                row.executor(),
                row.executorTitle(),
                row.lastGiven(),
                row.lastDue(),
                row.lastTask());
    }

    /** One of them as somebody sees it. */
    static PeriodicTask.View view(
            ExecutionTables tables, PeriodicTask task, AtWork who, WorkCalendar calendar) {
        if (!task.state().goesOn()) {
            return new PeriodicTask.View(task, Optional.empty(), List.of());
        }
        List<Stake> stakes = ExecutionRights.stakes(tables.resolution(task.first()));
        Stream<Transition> possible = STEPS.stream().filter(task.state()::allows);
        Optional<LocalDate> due =
                task.state() == PeriodicState.RUNNING
                        ? Optional.of(task.rule().due(task.counted(), calendar))
                        : Optional.empty();
        return new PeriodicTask.View(
                task,
                due,
                possible.filter(step -> who.may(step, stakes)).map(Transition::code).toList());
    }
}
