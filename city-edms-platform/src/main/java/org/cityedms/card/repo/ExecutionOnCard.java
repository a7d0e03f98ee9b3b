package org.cityedms.card.repo;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.cityedms.dispatch.Dispatch;
import org.cityedms.dispatch.DispatchState;
import org.cityedms.dispatch.DispatchWords;
import org.cityedms.print.FormPage;
import org.cityedms.resolution.Execution;
import org.cityedms.resolution.ExecutionMarks;
import org.cityedms.resolution.Resolution;
import org.cityedms.resolution.ResolutionState;
import org.cityedms.resolution.ResolutionView;
import org.cityedms.resolution.Review;
import org.cityedms.resolution.ReviewState;
import org.cityedms.resolution.Task;
import org.cityedms.resolution.TaskView;

/** Resolutions, executors, terms and marks of execution on a card, and how its letter left. */
record ExecutionOnCard(Execution execution, List<Dispatch> dispatches) {

    void print(FormPage page) throws IOException {
        List<Review> open =
                execution.reviews().stream()
                        .filter(review -> review.state() == ReviewState.OPEN)
                        .toList();
        List<ResolutionView> standing =
                execution.resolutions().stream()
                        .filter(view -> view.resolution().state() == ResolutionState.ACTIVE)
                        .toList();
        if (!open.isEmpty() || !standing.isEmpty()) {
            page.section("Резолюції та виконання");
        }
        for (Review review : open) {
            page.field("На розгляді", review.head().name() + ", " + review.head().title());
        }
        for (ResolutionView view : standing) {
            print(page, view);
        }
        if (!dispatches.isEmpty()) {
            page.section("Відправлення");
        }
        for (Dispatch dispatch : dispatches) {
            page.field(
                    DispatchWords.name(dispatch.addressee()),
                    dispatch.state() == DispatchState.PLANNED
                            ? "заплановано: " + DispatchWords.way(dispatch.addressee())
                            : DispatchWords.sent(dispatch));
        }
    }

    private static void print(FormPage page, ResolutionView view) throws IOException {
        Resolution resolution = view.resolution();
        List<Task> tasks = view.tasks().stream().map(TaskView::task).toList();
        page.field(
                resolution.parentTask().isPresent() ? "Підрезолюція" : "Резолюція",
                ExecutionMarks.resolution(resolution));
        for (String assignment : ExecutionMarks.assignments(tasks)) {
            page.field("Виконавці, строк", assignment);
        }
        Optional<String> removed = ExecutionMarks.removed(resolution);
        if (resolution.control().put()) {
            page.field("Контроль", removed.orElse("на контролі"));
        }
        for (Task task : tasks) {
            Optional<String> done = ExecutionMarks.done(task);
            if (done.isPresent()) {
                page.field("Відмітка про виконання", done.get());
            }
        }
    }
}
