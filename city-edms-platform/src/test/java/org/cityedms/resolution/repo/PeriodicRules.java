package org.cityedms.resolution.repo;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.cityedms.registration.DocumentId;
import org.cityedms.registration.RequestKey;
import org.cityedms.resolution.PeriodicStepDraft;
import org.cityedms.resolution.PeriodicTask;
import org.cityedms.resolution.RecurrenceDraft;
import org.cityedms.resolution.Resolution;
import org.cityedms.resolution.ResolutionDraft;
import org.cityedms.resolution.ResolutionView;
import org.cityedms.resolution.Review;

/** Rules of periodic tasks of a council, and what came of them. */
final class PeriodicRules {
    private final Council council;

    /** Of the next steps. */
    Optional<RequestKey> key = Optional.empty();

    PeriodicRules(Council council) {
        this.council = council;
    }

    ResolutionView periodic(DocumentId letter, RecurrenceDraft rule) {
        Review review = council.propose(letter, "mayor");
        ResolutionDraft draft = council.draft(Long.toString(review.id()), null);
        ResolutionDraft recurring =
                new ResolutionDraft(
                        draft.review(),
                        null,
                        null,
                        null,
                        null,
                        draft.text(),
                        true,
                        draft.controller(),
                        draft.points(),
                        rule);
        return council.as(
                "mayor",
                () -> council.resolutions.resolve(letter, recurring, Optional.empty()).value());
    }

    /** On Mondays. */
    static RecurrenceDraft weekly(int times) {
        return new RecurrenceDraft("week", 1, 1, null, null, null, times);
    }

    void act(String who, DocumentId letter, String act) {
        PeriodicTask task = task(letter);
        RecurrenceDraft rule =
                act.startsWith("change")
                        ? new RecurrenceDraft("month", 1, 5, "before", null, null, 2)
                        : null;
        PeriodicStepDraft step =
                new PeriodicStepDraft(act, task.version(), null, "Більше не потрібно", rule);
        council.as(who, () -> council.periodic.act(task.id(), step, key));
    }

    PeriodicTask task(DocumentId letter) {
        return council.tables.periodic.of(letter).get(0);
    }

    List<Resolution> resolutions(DocumentId letter) {
        return council.tables.resolutions.of(letter);
    }

    Optional<LocalDate> due(DocumentId letter, int occurrence) {
        return council.tables
                .tasks
                .of(resolutions(letter).get(occurrence).id())
                .get(0)
                .deadline()
                .due();
    }
}
