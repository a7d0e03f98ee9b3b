package org.cityedms.resolution.repo;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.cityedms.registration.DocumentId;
import org.cityedms.resolution.Resolution;
import org.cityedms.resolution.ResolutionProblems;
import org.cityedms.resolution.Task;

/** What every step shares: the tables, who is at work, access, and who follows tasks. */
public final class Office {
    final ExecutionTables tables;
    final Acting acting;
    final Parties parties;
    private final ExecutionAccess access;
    private final List<TaskFollower> followers = new CopyOnWriteArrayList<>();

    public Office(ExecutionTables tables, Acting acting, Parties parties, ExecutionAccess access) {
        this.tables = tables;
        this.acting = acting;
        this.parties = parties;
        this.access = access;
    }

    /** Features that show tasks elsewhere add themselves when the repository starts. */
    public void add(TaskFollower follower) {
        followers.add(follower);
    }

    AtWork on(DocumentId document) {
        return acting.on(tables.briefs.of(document));
    }

    void changed(long task) {
        Task now = tables.task(task);
        follow(List.of(now), now.resolution());
    }

    /** The same of several tasks of one resolution. */
    void changed(long resolution, Collection<Long> tasks) {
        follow(
                tables.tasks.of(resolution).stream()
                        .filter(task -> tasks.contains(task.id()))
                        .toList(),
                resolution);
    }

    private void follow(List<Task> tasks, long id) {
        if (!tasks.isEmpty() && !followers.isEmpty()) {
            Resolution resolution = tables.resolution(id);
            followers.forEach(follower -> follower.changed(tasks, resolution));
        }
    }

    void refreshAccess(DocumentId document, Instant at) {
        access.refresh(document, at);
    }

    /**
     * Refuses whoever acts on what they saw before somebody else changed it.
     *
     * @param column what the history is asked by
     * @throws org.cityedms.problem.ProblemException {@code execution-changed}
     */
    void requireVersion(int now, int seen, String column, long id) {
        if (now != seen) {
            String by = tables.acts.lastActor(column, id).orElse("—");
            throw ResolutionProblems.changed(by).exception();
        }
    }
}
