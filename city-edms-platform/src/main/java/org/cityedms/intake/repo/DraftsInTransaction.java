package org.cityedms.intake.repo;

import java.io.File;
import java.io.Serializable;
import java.time.Clock;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.QName;
import org.cityedms.correspondence.Unregistered;
import org.cityedms.intake.CutPlan;
import org.cityedms.intake.Draft;
import org.cityedms.intake.DraftState;
import org.cityedms.intake.Institution;
import org.cityedms.intake.IntakeProblems;
import org.cityedms.intake.PageRange;
import org.cityedms.organization.People;
import org.cityedms.registration.DocumentId;

/** What registrars do with drafts: works in the caller's transaction and asks for no rights. */
public final class DraftsInTransaction {
    private final NodeService nodeService;
    private final JdbcDrafts drafts;
    private final JdbcInstitutions institutions;
    private final InboxFolders folders;
    private final DraftNodes nodes;
    private final DraftParts parts;
    private final Unregistered unregistered;
    private final People people;
    private final Clock clock;

    /**
     * @param nodeService the raw one
     * @param unregistered the raw one
     */
    public DraftsInTransaction(
            NodeService nodeService,
            JdbcDrafts drafts,
            JdbcInstitutions institutions,
            InboxFolders folders,
            DraftNodes nodes,
            DraftParts parts,
            Unregistered unregistered,
            People people,
            Clock clock) {
        this.nodeService = nodeService;
        this.drafts = drafts;
        this.institutions = institutions;
        this.folders = folders;
        this.nodes = nodes;
        this.parts = parts;
        this.unregistered = unregistered;
        this.people = people;
        this.clock = clock;
    }

    Draft get(DocumentId id) {
        return drafts.find(id)
                .filter(draft -> nodeService.exists(DraftNodes.node(id)))
                .orElseThrow(() -> IntakeProblems.draftNotFound(id.value()).exception());
    }

    void reject(DocumentId id, String reason) {
        Draft draft = waiting(id);
        Map<QName, Serializable> properties = new HashMap<>();
        properties.put(IntakeModel.STATE, DraftState.REJECTED.code());
        properties.put(IntakeModel.REJECTED_AT, Date.from(clock.instant()));
        properties.put(IntakeModel.REJECTED_BY, people.displayName(people.current()));
        properties.put(IntakeModel.REJECTION_REASON, reason);
        place(draft, properties, InboxFolders.REJECTED);
    }

    void restore(DocumentId id) {
        Draft draft = claim(id);
        if (draft.state() != DraftState.REJECTED) {
            throw IntakeProblems.draftNotRejected().exception();
        }
        Map<QName, Serializable> properties = new HashMap<>();
        properties.put(IntakeModel.STATE, DraftState.WAITING.code());
        properties.put(IntakeModel.REJECTED_AT, null);
        properties.put(IntakeModel.REJECTED_BY, null);
        properties.put(IntakeModel.REJECTION_REASON, null);
        place(draft, properties, InboxFolders.DRAFTS);
        unregistered.takeBack(id);
    }

    List<DocumentId> split(DocumentId id, List<PageRange> ranges, List<File> files) {
        Draft draft = waiting(id);
        List<CutPlan.Part> wanted =
                ranges.stream().map(range -> new CutPlan.Part(range, Optional.empty())).toList();
        return parts.cut(draft, institution(draft), wanted, files);
    }

    private void place(Draft draft, Map<QName, Serializable> properties, String folder) {
        NodeRef node = DraftNodes.node(draft.id());
        nodeService.addProperties(node, properties);
        nodes.move(node, folders.folder(institution(draft), folder));
    }

    private Draft waiting(DocumentId id) {
        Draft draft = claim(id);
        DraftRelease.requireWaiting(draft.state());
        return draft;
    }

    private Draft claim(DocumentId id) {
        return drafts.claim(id)
                .filter(draft -> nodeService.exists(DraftNodes.node(id)))
                .orElseThrow(() -> IntakeProblems.draftNotFound(id.value()).exception());
    }

    private Institution institution(Draft draft) {
        return institutions.find(draft.institution()).orElseGet(() -> institutions.all().get(0));
    }
}
