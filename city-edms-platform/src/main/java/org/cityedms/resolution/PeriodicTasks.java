package org.cityedms.resolution;

import java.util.List;
import java.util.Optional;
import org.cityedms.registration.DocumentId;
import org.cityedms.registration.RequestKey;

/** Periodic tasks (періодичні доручення) for people. */
public interface PeriodicTasks {
    /** Those of a document, for whoever may see its execution. */
    List<PeriodicTask.View> of(DocumentId document);

    /** Those whose author or controller one is; everybody's for the registry. */
    PeriodicTask.Page board(PeriodicTask.Query query);

    /** Stops one, pauses or resumes it, or changes its rule from the next occurrence on. */
    List<PeriodicTask.View> act(long id, PeriodicStepDraft step, Optional<RequestKey> key);
}
