package org.cityedms.resolution.repo;

import java.time.Clock;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.cityedms.deadline.WorkCalendars;
import org.cityedms.registration.Document;
import org.cityedms.registration.DocumentId;
import org.cityedms.registration.Documents;
import org.cityedms.registration.Registration;
import org.cityedms.resolution.Timeline;
import org.cityedms.resolution.TimelineStages;

/** Reads the chronology of a document. */
public final class TimelineReader {
    private final ExecutionViews views;
    private final Documents documents;
    private final WorkCalendars calendars;
    private final Clock clock;

    public TimelineReader(
            ExecutionViews views, Documents documents, WorkCalendars calendars, Clock clock) {
        this.views = views;
        this.documents = documents;
        this.calendars = calendars;
        this.clock = clock;
    }

    Timeline of(DocumentId id) {
        ExecutionViews.Tree tree = views.tree(id);
        Document document = AuthenticationUtil.runAsSystem(() -> documents.get(id));
        TimelineStages stages = new TimelineStages(calendars.current(), clock.instant());
        return new Timeline(
                stages.of(
                        document.registration().map(Registration::registeredAt),
                        tree.reviews,
                        tree.tasks),
                views.acts(id));
    }
}
