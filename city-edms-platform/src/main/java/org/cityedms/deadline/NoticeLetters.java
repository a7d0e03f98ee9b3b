package org.cityedms.deadline;

import org.cityedms.registration.DocumentId;

/** Drafts letters that tell authors of an extension (повідомлення про продовження строку). */
public interface NoticeLetters {
    /** Stores the draft of a letter, an outgoing document that waits for its registration. */
    DocumentId draft(Notice notice);
}
