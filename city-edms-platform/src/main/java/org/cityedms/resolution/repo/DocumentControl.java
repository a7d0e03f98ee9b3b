package org.cityedms.resolution.repo;

import java.util.List;
import java.util.Optional;
import org.cityedms.registration.DocumentId;
import org.cityedms.resolution.DocumentStepDraft;
import org.cityedms.resolution.Doer;
import org.cityedms.resolution.ExecutionRights;
import org.cityedms.resolution.ExecutorRole;
import org.cityedms.resolution.PeriodicTask;
import org.cityedms.resolution.Resolution;
import org.cityedms.resolution.ResolutionProblems;
import org.cityedms.resolution.ResolutionState;
import org.cityedms.resolution.Task;
import org.cityedms.resolution.Transition;

/** Takes all of a document off control at once. In its caller's transaction. */
public final class DocumentControl {
    private final Office office;

    public DocumentControl(Office office) {
        this.office = office;
    }

    /**
     * Only whoever is author or controller of each; a reason is wanted while a point, what hangs on
     * it, or a question of an appeal is unanswered.
     */
    long remove(DocumentId document, DocumentStepDraft.Checked step) {
        Transition transition = Transition.REMOVE_DOCUMENT_CONTROL;
        office.tables.reviews.lock(document);
        AtWork who = office.on(document);
        List<Resolution> controlled = controlled(office.tables.resolutions.of(document));
        if (controlled.isEmpty()) {
            throw ResolutionProblems.wrongState(transition).exception();
        }
        List<Doer> doers =
                controlled.stream()
                        .map(
                                one ->
                                        who.require(
                                                transition,
                                                ExecutionRights.stakes(one),
                                                step.asPost()))
                        .toList();
        int tasks = open(controlled, office.tables.tasks.ofDocument(document));
        int questions = office.tables.briefs.openQuestions(document);
        if (tasks + questions > 0 && step.text().isEmpty()) {
            throw ResolutionProblems.unanswered(tasks, questions).exception();
        }
        for (int n = 0; n < controlled.size(); n++) {
            long id = controlled.get(n).id();
            office.tables.resolutions.removeControl(id, doers.get(n), step.text(), who.at());
            office.tables.tasks.removeControl(id);
            office.tables.acts.add(
                    JdbcExecutionActs.NewAct.of(
                                    document,
                                    Transition.REMOVE_CONTROL.code(),
                                    who.at(),
                                    doers.get(n))
                            .withResolution(id)
                            .withText(step.text()));
        }
        stopPeriodic(document, who, step.text());
        office.refreshAccess(document, who.at());
        return controlled.get(0).id();
    }

    /** What comes again stops with the control of the document, as far as it is theirs to stop. */
    private void stopPeriodic(DocumentId document, AtWork who, Optional<String> reason) {
        for (PeriodicTask task : office.tables.periodic.of(document)) {
            if (who.may(
                    Transition.STOP_PERIODIC,
                    ExecutionRights.stakes(office.tables.resolution(task.first())))) {
                office.tables.periodic.stop(task.id(), reason);
            }
        }
    }

    /** What stands of the document itself on control; not what executors passed on. */
    static List<Resolution> controlled(List<Resolution> resolutions) {
        return resolutions.stream()
                .filter(one -> one.state() == ResolutionState.ACTIVE)
                .filter(one -> one.control().on() && one.parentTask().isEmpty())
                .toList();
    }

    /** Tasks of these that somebody has still to do, or to accept. */
    static int open(List<Resolution> controlled, List<Task> tasks) {
        List<Long> ids = controlled.stream().map(Resolution::id).toList();
        return (int)
                tasks.stream()
                        .filter(task -> ids.contains(task.resolution()))
                        .filter(task -> task.role() != ExecutorRole.INFORMED)
                        .filter(task -> task.state().running())
                        .count();
    }
}
