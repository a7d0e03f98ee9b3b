package org.cityedms.intake.repo;

import java.io.File;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.repository.ContentData;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.QName;
import org.cityedms.intake.CutPlan;
import org.cityedms.intake.Draft;
import org.cityedms.intake.DraftNote;
import org.cityedms.intake.DraftState;
import org.cityedms.intake.Institution;
import org.cityedms.intake.scan.Scan;
import org.cityedms.registration.DocumentId;

/** The end of an arrival, in the caller's transaction: the draft waits, or its parts do. */
public final class Settlement {
    private final NodeService nodeService;
    private final JdbcDrafts drafts;
    private final JdbcInstitutions institutions;
    private final InboxFolders folders;
    private final DraftNodes nodes;
    private final DraftParts parts;

    /**
     * @param nodeService the raw one
     */
    public Settlement(
            NodeService nodeService,
            JdbcDrafts drafts,
            JdbcInstitutions institutions,
            InboxFolders folders,
            DraftNodes nodes,
            DraftParts parts) {
        this.nodeService = nodeService;
        this.drafts = drafts;
        this.institutions = institutions;
        this.folders = folders;
        this.nodes = nodes;
        this.parts = parts;
    }

    /** What marks on the pages ask for, with the labels of documents that do not exist refused. */
    CutPlan plan(Scan scan) {
        CutPlan plan = CutPlan.of(scan.pages());
        return parts.unknown(plan)
                .map(document -> new CutPlan(List.of(), Optional.of(DraftNote.UNKNOWN_DOCUMENT)))
                .orElse(plan);
    }

    /**
     * Settles a draft, unless its file was written again since it was read.
     *
     * @param url the content that was read
     * @param files of the plan's parts
     */
    void settle(DocumentId id, String url, Scan scan, CutPlan plan, List<File> files) {
        Optional<Draft> claimed =
                drafts.claim(id).filter(draft -> draft.state() == DraftState.ARRIVING);
        NodeRef node = DraftNodes.node(id);
        if (claimed.isEmpty() || !nodeService.exists(node) || !url.equals(url(node))) {
            return;
        }
        Draft draft = claimed.get();
        Institution institution = institution(draft);
        if (plan.parts().isEmpty()) {
            wait(node, draft, institution, scan.sheets(), scan.note().or(plan::note));
        } else {
            parts.cut(draft, institution, plan.parts(), files);
        }
    }

    /** Settles a draft whose file could not be read. */
    void giveUp(DocumentId id, DraftNote note) {
        NodeRef node = DraftNodes.node(id);
        drafts.claim(id)
                .filter(draft -> draft.state() == DraftState.ARRIVING && nodeService.exists(node))
                .ifPresent(
                        draft ->
                                wait(
                                        node,
                                        draft,
                                        institution(draft),
                                        Optional.empty(),
                                        Optional.of(note)));
    }

    private void wait(
            NodeRef node,
            Draft draft,
            Institution institution,
            Optional<Integer> sheets,
            Optional<DraftNote> note) {
        if (nodeService.getType(node).equals(ContentModel.TYPE_CONTENT)) {
            nodeService.setType(node, IntakeModel.TYPE_DOCUMENT);
        }
        Map<QName, Serializable> properties =
                new HashMap<>(DraftProperties.note(note, Optional.empty()));
        properties.put(IntakeModel.STATE, DraftState.WAITING.code());
        if (nodeService.getType(node).equals(IntakeModel.TYPE_DOCUMENT)) {
            sheets.ifPresent(count -> properties.put(IntakeModel.SHEETS, count));
            properties.put(IntakeModel.RECEIVED_ON, DraftNodes.receivedOn(draft.arrivedAt()));
        }
        nodeService.addProperties(node, properties);
        nodes.move(node, folders.folder(institution, InboxFolders.DRAFTS));
    }

    /** The institution of a draft; the council's own when it has been taken away meanwhile. */
    private Institution institution(Draft draft) {
        return institutions.find(draft.institution()).orElseGet(() -> institutions.all().get(0));
    }

    private String url(NodeRef node) {
        ContentData content =
                (ContentData) nodeService.getProperty(node, ContentModel.PROP_CONTENT);
        return content == null ? "" : content.getContentUrl();
    }
}
