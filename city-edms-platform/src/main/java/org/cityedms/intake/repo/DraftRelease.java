package org.cityedms.intake.repo;

import java.util.Optional;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.cityedms.intake.DraftState;
import org.cityedms.intake.IntakeProblems;
import org.cityedms.registration.DocumentId;
import org.cityedms.registration.WaitingRoom;

/** Lets a draft go when it is registered, or when it need not be. */
public final class DraftRelease implements WaitingRoom {
    private final NodeService nodeService;
    private final JdbcDrafts drafts;
    private final DraftsInTransaction work;

    /**
     * @param nodeService the raw one
     */
    public DraftRelease(NodeService nodeService, JdbcDrafts drafts, DraftsInTransaction work) {
        this.nodeService = nodeService;
        this.drafts = drafts;
        this.work = work;
    }

    @Override
    public Optional<String> release(DocumentId document) {
        NodeRef node = DraftNodes.node(document);
        if (!nodeService.hasAspect(node, IntakeModel.ASPECT_DRAFT)) {
            return Optional.empty();
        }
        return drafts.claim(document)
                .map(
                        draft -> {
                            requireWaiting(draft.state());
                            nodeService.removeAspect(node, IntakeModel.ASPECT_DRAFT);
                            return draft.name();
                        });
    }

    @Override
    public boolean close(DocumentId document, String reason) {
        NodeRef node = DraftNodes.node(document);
        if (!nodeService.exists(node)
                || !nodeService.hasAspect(node, IntakeModel.ASPECT_DRAFT)
                || drafts.claim(document).isEmpty()) {
            return false;
        }
        work.reject(document, reason);
        return true;
    }

    static void requireWaiting(DraftState state) {
        switch (state) {
            case ARRIVING -> throw IntakeProblems.draftArriving().exception();
            case REJECTED -> throw IntakeProblems.draftRejected().exception();
            case WAITING -> {}
        }
    }
}
