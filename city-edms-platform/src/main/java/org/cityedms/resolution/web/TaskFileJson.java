package org.cityedms.resolution.web;

import java.util.List;
import org.cityedms.resolution.TaskFile;

/** Schema {@code TaskFile}. */
record TaskFileJson(
        TaskJson task, ResolutionJson resolution, BriefJson document, List<ActJson> history) {
    static TaskFileJson of(TaskFile file) {
        return new TaskFileJson(
                TaskJson.of(file.task()),
                ResolutionJson.of(file.resolution()),
                BriefJson.of(file.document()),
                file.history().stream().map(ActJson::of).toList());
    }
}
