package org.cityedms.organization;

import java.util.List;

/**
 * Who names the assistants of a post (хто призначає помічників): whoever holds it or acts in it by
 * order, for all documents, where the post resolves documents at all. Whoever stands in for an
 * absence does not choose people for the one who is away.
 */
public final class AssistantRules {
    private final ReviewedPosts reviewed;

    public AssistantRules(ReviewedPosts reviewed) {
        this.reviewed = reviewed;
    }

    /**
     * The roles out of those without limits in which somebody may.
     *
     * @param unlimited what the person may act in for every document
     */
    public List<Role> naming(List<Role> unlimited) {
        return unlimited.stream()
                .filter(role -> role.basis() == Basis.HOLDER || role.basis() == Basis.ACTING)
                .filter(reviewed::reviews)
                .toList();
    }
}
