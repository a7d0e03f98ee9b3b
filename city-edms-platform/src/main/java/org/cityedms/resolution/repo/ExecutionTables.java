package org.cityedms.resolution.repo;

import java.util.Optional;
import org.cityedms.resolution.ExecutorRole;
import org.cityedms.resolution.Resolution;
import org.cityedms.resolution.ResolutionProblems;
import org.cityedms.resolution.Review;
import org.cityedms.resolution.Task;
import org.cityedms.resolution.TaskState;
import org.cityedms.resolution.TaskSurroundings;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The tables of this feature together. */
public final class ExecutionTables {
    final JdbcReviews reviews;
    final JdbcResolutions resolutions;
    final JdbcTasks tasks;
    final JdbcTaskRequests requests;
    final JdbcExecutionActs acts;
    final JdbcExecutionKeys keys;
    final JdbcDocumentBriefs briefs;
    final JdbcReportFiles reportFiles;
    final JdbcPeriodic periodic;
    final JdbcPrepared prepared;

    public ExecutionTables(JdbcClient jdbc) {
        this.reviews = new JdbcReviews(jdbc);
        this.resolutions = new JdbcResolutions(jdbc);
        this.tasks = new JdbcTasks(jdbc);
        this.requests = new JdbcTaskRequests(jdbc);
        this.acts = new JdbcExecutionActs(jdbc);
        this.keys = new JdbcExecutionKeys(jdbc);
        this.briefs = new JdbcDocumentBriefs(jdbc);
        this.reportFiles = new JdbcReportFiles(jdbc);
        this.periodic = new JdbcPeriodic(jdbc);
        this.prepared = new JdbcPrepared(jdbc);
    }

    Review review(long id) {
        return reviews.find(id)
                .orElseThrow(
                        () -> ResolutionProblems.reviewNotFound(Long.toString(id)).exception());
    }

    Resolution resolution(long id) {
        return resolutions
                .find(id)
                .orElseThrow(
                        () -> ResolutionProblems.resolutionNotFound(Long.toString(id)).exception());
    }

    Task task(long id) {
        return tasks.find(id)
                .orElseThrow(() -> ResolutionProblems.taskNotFound(Long.toString(id)).exception());
    }

    /** The task, once nobody else changes the execution of its document. */
    TaskSurroundings locked(long task) {
        reviews.lock(task(task).document());
        return surroundings(task(task));
    }

    TaskSurroundings surroundings(Task task) {
        Optional<Long> main =
                tasks.of(task.resolution()).stream()
                        .filter(other -> other.point() == task.point())
                        .filter(other -> other.role() == ExecutorRole.MAIN)
                        .filter(other -> other.state() != TaskState.WITHDRAWN)
                        .map(other -> other.executor().post())
                        .findFirst();
        return new TaskSurroundings(
                task,
                resolution(task.resolution()),
                main,
                resolutions.primaryHead(task.document()));
    }
}
