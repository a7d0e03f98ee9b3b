package org.cityedms.resolution;

import java.util.Optional;
import org.cityedms.registration.DocumentId;
import org.cityedms.registration.RequestKey;

/** Points of orders, decisions and protocols, and the control of a document as a whole. */
public interface DocumentPoints {
    /**
     * Enters points; each becomes a resolution with tasks of its own. One that puts an earlier one
     * right takes its place, as long as nobody reported on that.
     */
    Execution enter(DocumentId document, PointsDraft draft, Optional<RequestKey> key);

    /**
     * Takes everything of a document off control.
     *
     * @throws org.cityedms.problem.ProblemException {@code control-unanswered} while a point or a
     *     question of an appeal is open and no reason is given
     */
    Execution removeControl(DocumentId document, DocumentStepDraft step, Optional<RequestKey> key);
}
