package org.cityedms.resolution.repo;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.cityedms.registration.Coded;
import org.cityedms.registration.DocumentId;
import org.cityedms.registration.Documents;
import org.cityedms.resolution.DocumentBrief;
import org.cityedms.resolution.Execution;
import org.cityedms.resolution.ExecutionAct;
import org.cityedms.resolution.ExecutionOrder;
import org.cityedms.resolution.ExecutionRights;
import org.cityedms.resolution.ExecutorRole;
import org.cityedms.resolution.PointedKinds;
import org.cityedms.resolution.Resolution;
import org.cityedms.resolution.ResolutionState;
import org.cityedms.resolution.ResolutionView;
import org.cityedms.resolution.Review;
import org.cityedms.resolution.ReviewState;
import org.cityedms.resolution.Stake;
import org.cityedms.resolution.Task;
import org.cityedms.resolution.TaskFile;
import org.cityedms.resolution.TaskRequest;
import org.cityedms.resolution.TaskState;
import org.cityedms.resolution.TaskStep;
import org.cityedms.resolution.TaskSurroundings;
import org.cityedms.resolution.TaskView;
import org.cityedms.resolution.Transition;

/** Executions as the person at work sees them, with what they may do. */
public final class ExecutionViews {
    private static final List<Transition> OF_RESOLUTIONS =
            List.of(Transition.WITHDRAW, Transition.REMOVE_CONTROL);

    private final Office office;
    private final Documents documents;

    /**
     * @param documents refuses who may not read a document
     */
    public ExecutionViews(Office office, Documents documents) {
        this.office = office;
        this.documents = documents;
    }

    ResolutionView resolution(long id) {
        Tree tree = tree(office.tables.resolution(id).document());
        return tree.view(tree.byId.get(id));
    }

    TaskFile task(long id) {
        Task task = office.tables.task(id);
        Tree tree = tree(task.document());
        List<ExecutionAct> history =
                office.tables.acts.ofDocument(task.document()).stream()
                        .filter(act -> concerns(act, task))
                        .toList();
        return new TaskFile(
                tree.view(task), tree.view(tree.byId.get(task.resolution())), tree.brief, history);
    }

    /** What was done with the task itself, and with its resolution as a whole. */
    private static boolean concerns(ExecutionAct act, Task task) {
        return act.task().equals(Optional.of(task.id()))
                || (act.task().isEmpty()
                        && act.resolution().equals(Optional.of(task.resolution())));
    }

    Execution execution(DocumentId document) {
        Tree tree = tree(document);
        return new Execution(
                tree.brief,
                tree.reviews,
                tree.reviews.stream()
                        .filter(review -> review.state() == ReviewState.OPEN)
                        .filter(
                                review ->
                                        tree.who.may(
                                                Transition.RESOLVE, ExecutionRights.stakes(review)))
                        .map(Review::id)
                        .toList(),
                ExecutionOrder.of(tree.resolutions, tree.tasks).stream().map(tree::view).toList(),
                actions(tree),
                office.tables.briefs.openQuestions(document),
                DocumentControl.open(DocumentControl.controlled(tree.resolutions), tree.tasks));
    }

    private static List<String> actions(Tree tree) {
        List<String> actions = new ArrayList<>();
        if (tree.brief.number().isEmpty()) {
            return actions;
        }
        List<Stake> stakes = ExecutionRights.stakes(tree.reviews);
        for (Transition transition :
                List.of(Transition.PROPOSE, Transition.RECORD_PAPER, Transition.ENTER_POINTS)) {
            boolean offered =
                    transition != Transition.ENTER_POINTS || PointedKinds.covers(tree.brief.kind());
            if (offered && tree.who.may(transition, stakes)) {
                actions.add(transition.code());
            }
        }
        List<Resolution> controlled = DocumentControl.controlled(tree.resolutions);
        Transition removal = Transition.REMOVE_DOCUMENT_CONTROL;
        if (!controlled.isEmpty()
                && controlled.stream()
                        .allMatch(one -> tree.who.may(removal, ExecutionRights.stakes(one)))) {
            actions.add(removal.code());
        }
        return actions;
    }

    List<ExecutionAct> acts(DocumentId document) {
        tree(document);
        return office.tables.acts.ofDocument(document);
    }

    /** Whoever has a part in what stands sees it; others where they may read the document. */
    Tree tree(DocumentId document) {
        Tree tree = new Tree(document);
        if (!tree.takesPart()) {
            documents.get(document);
        }
        return tree;
    }

    /** All of a document's execution, read once. */
    final class Tree {
        final DocumentBrief brief;
        final AtWork who;
        final List<Review> reviews;
        final List<Resolution> resolutions;
        final List<Task> tasks;
        private final Optional<Long> primaryHead;
        private final Map<Long, Resolution> byId = new HashMap<>();

        Tree(DocumentId document) {
            this.brief = office.tables.briefs.of(document);
            this.who = office.acting.on(brief);
            this.reviews = office.tables.reviews.of(document);
            this.resolutions = office.tables.resolutions.of(document);
            resolutions.forEach(resolution -> byId.put(resolution.id(), resolution));
            // A resolution that was committed since they were read is left out with its tasks.
            this.tasks =
                    office.tables.tasks.ofDocument(document).stream()
                            .filter(task -> byId.containsKey(task.resolution()))
                            .toList();
            this.primaryHead = office.tables.resolutions.primaryHead(document);
            who.expectStakes(
                    Stream.of(
                                    ExecutionRights.stakes(reviews).stream(),
                                    resolutions.stream()
                                            .flatMap(each -> ExecutionRights.stakes(each).stream()),
                                    tasks.stream()
                                            .flatMap(task -> surroundings(task).stakes().stream()))
                            .flatMap(stakes -> stakes));
        }

        private boolean takesPart() {
            return reviews.stream()
                            .filter(review -> !review.state().over())
                            .anyMatch(review -> has(ExecutionRights.stakes(review)))
                    || resolutions.stream()
                            .filter(each -> each.state() == ResolutionState.ACTIVE)
                            .anyMatch(each -> has(ExecutionRights.stakes(each)))
                    || tasks.stream()
                            .filter(
                                    task ->
                                            byId.get(task.resolution()).state()
                                                    == ResolutionState.ACTIVE)
                            .anyMatch(task -> has(surroundings(task).stakes()));
        }

        /** The registry as such has no part: it reads what it may read. */
        private boolean has(List<Stake> stakes) {
            return stakes.stream().filter(stake -> stake.post().isPresent()).anyMatch(who::has);
        }

        TaskSurroundings surroundings(Task task) {
            Optional<Long> main =
                    tasks.stream()
                            .filter(other -> other.resolution() == task.resolution())
                            .filter(other -> other.point() == task.point())
                            .filter(other -> other.role() == ExecutorRole.MAIN)
                            .filter(other -> other.state() != TaskState.WITHDRAWN)
                            .map(other -> other.executor().post())
                            .findFirst();
            return new TaskSurroundings(task, byId.get(task.resolution()), main, primaryHead);
        }

        ResolutionView view(Resolution resolution) {
            List<Stake> stakes = ExecutionRights.stakes(resolution);
            List<String> actions =
                    OF_RESOLUTIONS.stream()
                            .filter(step -> ExecutionRights.possible(step, resolution))
                            .filter(step -> who.may(step, stakes))
                            .map(Coded::code)
                            .toList();
            return new ResolutionView(
                    resolution,
                    tasks.stream()
                            .filter(task -> task.resolution() == resolution.id())
                            .map(this::view)
                            .toList(),
                    actions);
        }

        TaskView view(Task task) {
            TaskSurroundings around = surroundings(task);
            List<Stake> stakes = around.stakes();
            List<String> actions = new ArrayList<>();
            for (TaskStep step : TaskStep.values()) {
                if (offered(step, around, stakes)) {
                    actions.add(step.code());
                }
            }
            if (ExecutionRights.possible(Transition.SUB_RESOLVE, around)
                    && who.may(Transition.SUB_RESOLVE, stakes)) {
                actions.add(Transition.SUB_RESOLVE.code());
            }
            Optional<Long> wished = task.request().flatMap(TaskRequest::post);
            return new TaskView(
                    task,
                    task.overdue(who.today()),
                    wished.flatMap(post -> office.parties.find(post, who.today())),
                    actions);
        }

        private boolean offered(TaskStep step, TaskSurroundings around, List<Stake> stakes) {
            boolean decision = step == TaskStep.GRANT || step == TaskStep.REFUSE;
            boolean request =
                    step == TaskStep.REQUEST_DEADLINE || step == TaskStep.REQUEST_EXECUTOR;
            boolean waits = around.task().request().isPresent();
            if ((decision && !waits) || (request && waits)) {
                return false;
            }
            Transition transition = step.transition(around);
            return ExecutionRights.possible(transition, around) && who.may(transition, stakes);
        }
    }
}
