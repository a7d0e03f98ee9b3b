package org.cityedms.deadline.repo;

import java.util.List;
import org.cityedms.deadline.Notice;
import org.cityedms.deadline.NoticeLetters;
import org.cityedms.registration.DocumentId;
import org.cityedms.registration.OutgoingDraft;
import org.cityedms.registration.OutgoingDrafts;

/** Notices as drafts of outgoing documents; registrars finish and register them. */
public final class OutgoingNoticeLetters implements NoticeLetters {
    private final OutgoingDrafts drafts;

    public OutgoingNoticeLetters(OutgoingDrafts drafts) {
        this.drafts = drafts;
    }

    @Override
    public DocumentId draft(Notice notice) {
        return drafts.add(
                new OutgoingDraft(
                        notice.number(),
                        "продовження строку",
                        notice.summary(),
                        notice.addressee(),
                        List.of(),
                        notice.document().personal(),
                        out -> NoticeDocx.write(notice, out)));
    }
}
