package org.cityedms.embedded.node;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.alfresco.repo.transaction.AlfrescoTransactionSupport;
import org.alfresco.repo.transaction.TransactionalResourceHelper;
import org.cityedms.embedded.transaction.CommittedValues;

/**
 * Which parents nodes have, as ACS's cache of parent associations knows them: of committed nodes
 * for all transactions, of nodes that a transaction has made for itself alone.
 */
final class KnownParents {
    private final CommittedValues<Long, List<AssociationTable.Child>> committed =
            new CommittedValues<>(20_000);

    /** To be asked before the database is read, and given back with what was read. */
    long moment() {
        return committed.moment();
    }

    /** Null where nothing is known. */
    List<AssociationTable.Child> of(long child) {
        List<AssociationTable.Child> own = own().get(child);
        return own == null ? committed.of(child) : own;
    }

    void read(Map<Long, List<AssociationTable.Child>> found, long moment) {
        own().putAll(found);
        found.forEach((child, parents) -> committed.read(child, parents, moment));
    }

    void made(long child, List<AssociationTable.Child> parents) {
        own().put(child, parents);
    }

    /** A node has other parents now; those of others are as they were. */
    void forget(long child) {
        own().remove(child);
        committed.changed(List.of(child));
    }

    /** Something was moved or unlinked: what is known counts no more. */
    void forget() {
        own().clear();
        committed.changed();
    }

    private Map<Long, List<AssociationTable.Child>> own() {
        return AlfrescoTransactionSupport.isActualTransactionActive()
                ? TransactionalResourceHelper.getMap(this)
                : new HashMap<>();
    }
}
