package org.cityedms.attachment;

import org.cityedms.problem.Problem;

/** What is refused of attached files, in one place. */
public final class AttachmentProblems {
    private AttachmentProblems() {}

    public static Problem emptyAnnex(String name) {
        return Problem.of("empty-annex", 422, name);
    }

    public static Problem noAnnex() {
        return Problem.of("no-annex", 422);
    }

    /** A file that lies in a folder keeps the rights of that folder and can be changed there. */
    public static Problem attachmentElsewhere() {
        return Problem.of("attachment-elsewhere", 422);
    }

    public static Problem attachmentKept(String number) {
        return Problem.of("attachment-registered", 403, number);
    }
}
