package org.cityedms.resolution;

import java.util.Optional;
import org.cityedms.registration.DocumentId;
import org.cityedms.registration.RequestKey;

/**
 * Reviews, resolutions and tasks for people; the table of rights is asked here. Each write is one
 * transaction, and done once for a key.
 */
public interface Resolutions {
    /** The registry puts a document before a head (попередній розгляд). */
    Made<Review> propose(DocumentId document, ProposalDraft draft, Optional<RequestKey> key);

    /** A head notes a document without a resolution, or gives it back. */
    Review act(long review, ReviewStep step, Optional<RequestKey> key);

    /** A resolution of a review, of a task, or from paper. */
    Made<ResolutionView> resolve(
            DocumentId document, ResolutionDraft draft, Optional<RequestKey> key);

    ResolutionView resolution(long id);

    /** Withdraws a resolution with all below it, or takes it off control. */
    ResolutionView act(long resolution, StepDraft step, Optional<RequestKey> key);

    TaskFile task(long id);

    /** One step of a task. */
    TaskFile act(long task, TaskActDraft step, Optional<RequestKey> key);

    Execution execution(DocumentId document);

    Timeline timeline(DocumentId document);

    /** A step of a review; a type of its own tells it from one of a resolution. */
    record ReviewStep(StepDraft draft) {}
}
