package org.cityedms.attachment.repo;

import org.alfresco.service.cmr.repository.NodeRef;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Whoever changes the files of a document and whoever registers it wait for each other, each to the
 * end of the other's transaction: otherwise a file could come in between the reading of the list
 * and the commit, and stay there unproved.
 */
public final class FileListLock {
    private final JdbcClient jdbc;

    public FileListLock(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** For the registration, before it reads the files. */
    void closed(NodeRef document) {
        lock("pg_advisory_xact_lock", document);
    }

    /**
     * For a change, which any number of others may make at the same time. What Alfresco had read of
     * the document before it waited here may be out of date, so the register is asked.
     *
     * @return whether the document has been registered meanwhile
     */
    boolean openedTooLate(NodeRef document) {
        lock("pg_advisory_xact_lock_shared", document);
        return jdbc.sql(
                        "SELECT EXISTS (SELECT 1 FROM ce_register_entry WHERE node_id = :node AND state = 'active')")
                .param("node", document.getId())
                .query(Boolean.class)
                .single();
    }

    private void lock(String function, NodeRef document) {
        jdbc.sql("SELECT " + function + "(hashtextextended('ce-files:' || :node, 0))")
                .param("node", document.getId())
                .query((row, n) -> true)
                .single();
    }
}
