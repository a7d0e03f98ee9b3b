package org.cityedms.intake.repo;

import java.io.File;
import java.io.Serializable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.QName;
import org.cityedms.attachment.AttachmentRole;
import org.cityedms.attachment.AttachmentStore;
import org.cityedms.intake.CutPlan;
import org.cityedms.intake.Draft;
import org.cityedms.intake.DraftState;
import org.cityedms.intake.Institution;
import org.cityedms.registration.DocumentId;
import org.cityedms.registration.FileOnDisk;
import org.cityedms.registration.OfficeTime;

/**
 * Makes drafts of the parts of a file, and scans of the paper originals of those that belong to
 * registered documents; the whole file is kept aside. All in the caller's transaction: there are
 * all parts, or the draft is as it was.
 */
public final class DraftParts {
    private final NodeService nodeService;
    private final InboxFolders folders;
    private final DraftNodes nodes;
    private final AttachmentStore attachments;

    /**
     * @param nodeService the raw one
     */
    public DraftParts(
            NodeService nodeService,
            InboxFolders folders,
            DraftNodes nodes,
            AttachmentStore attachments) {
        this.nodeService = nodeService;
        this.folders = folders;
        this.nodes = nodes;
        this.attachments = attachments;
    }

    /**
     * Cuts.
     *
     * @param files of the parts, in their order
     * @return the new drafts
     */
    List<DocumentId> cut(
            Draft whole, Institution institution, List<CutPlan.Part> parts, List<File> files) {
        List<DocumentId> drafts = new ArrayList<>();
        NodeRef folder = folders.folder(institution, InboxFolders.DRAFTS);
        for (int at = 0; at < parts.size(); at++) {
            CutPlan.Part part = parts.get(at);
            File file = files.get(at);
            if (part.document().isPresent()) {
                attachments.attach(
                        part.document().get(),
                        AttachmentRole.PAPER_COPY,
                        List.of(new FileOnDisk(copyName(whole.arrivedAt()), file.toPath())));
            } else {
                drafts.add(draft(whole, folder, part, file));
            }
        }
        NodeRef node = DraftNodes.node(whole.id());
        nodeService.removeAspect(node, IntakeModel.ASPECT_DRAFT);
        nodes.move(node, folders.folder(institution, InboxFolders.CUT));
        return drafts;
    }

    private DocumentId draft(Draft whole, NodeRef folder, CutPlan.Part part, File file) {
        String name = partName(whole.name(), part);
        Map<QName, Serializable> properties =
                new HashMap<>(
                        DraftProperties.arrived(
                                whole.institution(),
                                whole.source(),
                                DraftState.WAITING,
                                whole.arrivedAt(),
                                whole.arrivedBy()));
        properties.put(IntakeModel.FILE_NAME, name);
        properties.put(IntakeModel.SHEETS, part.pages().pages());
        properties.put(IntakeModel.RECEIVED_ON, DraftNodes.receivedOn(whole.arrivedAt()));
        return new DocumentId(nodes.create(folder, name, file, properties).getId());
    }

    /** The name of the whole with the pages: {@code scan0001 (с. 3–5).pdf}. */
    private static String partName(String whole, CutPlan.Part part) {
        int dot = whole.lastIndexOf('.');
        String stem = dot > 0 ? whole.substring(0, dot) : whole;
        int first = part.pages().first();
        int last = part.pages().last();
        return stem + " (с. " + first + (first == last ? "" : "–" + last) + ").pdf";
    }

    private static String copyName(Instant at) {
        return "Скан оригіналу " + OfficeTime.dayOf(at) + ".pdf";
    }

    /** Whether a label's document is one that a paper original can belong to. */
    boolean isRegistered(DocumentId document) {
        NodeRef node = DraftNodes.node(document);
        return nodeService.exists(node) && nodes.isRegistered(node);
    }

    /** The first label of a plan that no registered document has. */
    Optional<DocumentId> unknown(CutPlan plan) {
        return plan.parts().stream()
                .map(CutPlan.Part::document)
                .flatMap(Optional::stream)
                .filter(document -> !isRegistered(document))
                .findFirst();
    }
}
