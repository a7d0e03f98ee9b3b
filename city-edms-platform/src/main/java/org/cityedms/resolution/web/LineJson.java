package org.cityedms.resolution.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.cityedms.registration.OfficeTime;
import org.cityedms.resolution.ExecutorRole;
import org.cityedms.resolution.TaskState;
import org.cityedms.resolution.TrayCursor;
import org.cityedms.resolution.TrayLine;
import org.cityedms.resolution.TrayPage;

/** Schema {@code TrayLine}. */
record LineJson(
        String post,
        String review,
        String resolution,
        String task,
        int version,
        BriefJson document,
        String role,
        String state,
        String pointLabel,
        String text,
        String authorName,
        String executorName,
        String due,
        PartyJson.TextJson explanation,
        boolean overdue,
        boolean control,
        boolean returned,
        String preparedByName,
        String since,
        String report,
        TaskJson.RequestJson request) {

    static LineJson of(TrayLine line) {
        return new LineJson(
                Long.toString(line.post()),
                PartyJson.id(line.review()),
                PartyJson.id(line.resolution()),
                PartyJson.id(line.task()),
                line.version(),
                BriefJson.of(line.document()),
                line.role().map(ExecutorRole::code).orElse(null),
                line.state().map(TaskState::code).orElse(null),
                line.label().orElse(null),
                line.text().orElse(null),
                line.authorName().orElse(null),
                line.executorName().orElse(null),
                line.due().map(LocalDate::toString).orElse(null),
                PartyJson.TextJson.of(line.explanation()),
                line.overdue(),
                line.control(),
                line.returned(),
                line.preparedByName().orElse(null),
                OfficeTime.print(line.since()),
                line.report().orElse(null),
                line.request()
                        .map(request -> TaskJson.RequestJson.of(request, Optional.empty()))
                        .orElse(null));
    }

    /** Schemas {@code TrayLines} and {@code ControlLines}. */
    record PageJson(List<LineJson> lines, String next) {
        static PageJson of(TrayPage page) {
            return new PageJson(
                    page.lines().stream().map(LineJson::of).toList(),
                    page.next().map(TrayCursor::toString).orElse(null));
        }
    }
}
