package org.cityedms.resolution.web;

import java.util.List;
import org.cityedms.resolution.Execution;

/** Schema {@code Execution}. */
record ExecutionJson(
        BriefJson document,
        List<ReviewJson> reviews,
        List<String> toResolve,
        List<ResolutionJson> resolutions,
        List<String> actions,
        int openQuestions,
        int openTasks) {
    static ExecutionJson of(Execution execution) {
        return new ExecutionJson(
                BriefJson.of(execution.document()),
                execution.reviews().stream().map(ReviewJson::of).toList(),
                execution.toResolve().stream().map(String::valueOf).toList(),
                execution.resolutions().stream().map(ResolutionJson::of).toList(),
                execution.actions(),
                execution.openQuestions(),
                execution.openTasks());
    }
}
