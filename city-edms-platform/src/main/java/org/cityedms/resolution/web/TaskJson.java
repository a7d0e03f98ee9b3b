package org.cityedms.resolution.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.cityedms.registration.DocumentId;
import org.cityedms.registration.OfficeTime;
import org.cityedms.resolution.ExecutionDeadline;
import org.cityedms.resolution.Party;
import org.cityedms.resolution.Task;
import org.cityedms.resolution.TaskRequest;
import org.cityedms.resolution.TaskView;

/** Schema {@code Task}. */
record TaskJson(
        String id,
        int version,
        String resolution,
        String document,
        int point,
        String pointLabel,
        String text,
        String role,
        PartyJson executor,
        TermJson deadline,
        String state,
        boolean overdue,
        String createdAt,
        String reportedAt,
        String finishedAt,
        String report,
        String answer,
        RequestJson request,
        List<String> actions) {

    static TaskJson of(TaskView view) {
        Task task = view.task();
        return new TaskJson(
                Long.toString(task.id()),
                task.version(),
                Long.toString(task.resolution()),
                task.document().value(),
                task.point(),
                task.label().orElse(null),
                task.text().orElse(null),
                task.role().code(),
                PartyJson.of(task.executor()),
                TermJson.of(task.deadline()),
                task.state().code(),
                view.overdue(),
                OfficeTime.print(task.createdAt()),
                task.reportedAt().map(OfficeTime::print).orElse(null),
                task.finishedAt().map(OfficeTime::print).orElse(null),
                task.report().orElse(null),
                task.answer().map(DocumentId::value).orElse(null),
                task.request().map(request -> RequestJson.of(request, view.wished())).orElse(null),
                view.actions());
    }

    /** Schema {@code ExecutionDeadline}. */
    record TermJson(String kind, String due, PartyJson.TextJson explanation) {
        static TermJson of(ExecutionDeadline deadline) {
            return new TermJson(
                    deadline.kind().code(),
                    deadline.due().map(LocalDate::toString).orElse(null),
                    PartyJson.TextJson.of(deadline.explanation()));
        }
    }

    /** Schema {@code TaskRequest}. */
    record RequestJson(
            String kind, String due, PartyJson executor, String reason, String at, String byName) {
        static RequestJson of(TaskRequest request, Optional<Party> wished) {
            return new RequestJson(
                    request.kind().code(),
                    request.due().map(LocalDate::toString).orElse(null),
                    wished.map(PartyJson::of).orElse(null),
                    request.reason(),
                    OfficeTime.print(request.at()),
                    request.byName());
        }
    }
}
