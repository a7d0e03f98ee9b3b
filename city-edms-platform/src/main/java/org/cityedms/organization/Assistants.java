package org.cityedms.organization;

import java.util.List;

/**
 * The assistants of heads (помічники керівників), named by the heads themselves; rights are checked
 * here, and acts noted.
 */
public interface Assistants {
    /** What concerns the posts of the person at work. */
    View mine();

    /**
     * Lets somebody of the same institution prepare resolutions for a post.
     *
     * @throws org.cityedms.problem.ProblemException {@code assistants-not-yours} for a post that
     *     the person at work does not answer for
     */
    Substitution name(AssistantDraft draft);

    /** Ends it, also where the administrator named the assistant; without a day, at once. */
    Substitution end(long assistant, SubstitutionEndDraft draft);

    /**
     * The posts whose assistants a person may name.
     *
     * @param assistants the current and planned ones, then the past ones, each the newest first
     * @param acts who named and ended whom, the newest first
     */
    record View(
            List<PostSummary> posts,
            List<SubstitutionView> assistants,
            List<OrganizationAct> acts) {}
}
