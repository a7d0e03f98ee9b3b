package org.cityedms.reminder;

/** Where the lines of a letter lead: pages of the client. */
final class DigestLinks {
    private final String client;

    /**
     * @param client address of the client, ending in a slash
     */
    DigestLinks(String client) {
        this.client = client;
    }

    String line(DigestLine line) {
        return client + (line.review() ? "#/review/" : "#/tasks/") + line.place();
    }

    /** The page that lists a part. */
    String part(DigestPart part) {
        return client
                + switch (part) {
                    case REVIEW -> "#/review";
                    case DECISION -> "#/tasks?part=to-accept";
                    case CONTROL -> "#/control?urgency=overdue";
                    case ESCALATED, VACANT -> "#/today";
                    default -> "#/tasks";
                };
    }

    String settings() {
        return client + "#/reminders";
    }
}
