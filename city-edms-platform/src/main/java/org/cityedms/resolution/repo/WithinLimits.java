package org.cityedms.resolution.repo;

/**
 * What a substitution with limits is for, as a condition: documents of its kinds and subjects, as
 * {@code Roles} decides for one document.
 */
final class WithinLimits {
    private WithinLimits() {}

    /**
     * Needs the parameter {@code substitution}; everything is within where it is null.
     *
     * @param node column that names the document
     */
    static String condition(String node) {
        return """
               (CAST(:substitution AS INT8) IS NULL OR EXISTS (
                   SELECT 1 FROM ce_register_entry wl JOIN ce_register wg ON wg.id = wl.register_id
                    WHERE wl.node_id = %s AND wl.state = 'active'
                      AND NOT EXISTS (SELECT 1 FROM ce_substitution_limit l WHERE l.substitution_id = :substitution AND l.aspect = 'kind'
                                     HAVING count(*) > 0 AND NOT bool_or(l.value = wg.kind))
                      AND NOT EXISTS (SELECT 1 FROM ce_substitution_limit l WHERE l.substitution_id = :substitution AND l.aspect = 'subject'
                                     HAVING count(*) > 0 AND NOT COALESCE(bool_or(strpos(lower(wl.summary COLLATE "uk-x-icu"), lower(l.value COLLATE "uk-x-icu")) > 0), FALSE))))"""
                .formatted(node);
    }
}
