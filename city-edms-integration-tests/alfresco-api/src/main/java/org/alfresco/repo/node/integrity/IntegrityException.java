package org.alfresco.repo.node.integrity;

import java.util.List;
import org.alfresco.error.AlfrescoRuntimeException;

/** What a transaction leaves behind would break the dictionary's rules. */
public class IntegrityException extends AlfrescoRuntimeException {
    private final transient List<IntegrityRecord> records;

    public IntegrityException(List<IntegrityRecord> records) {
        this("Integrity failure", records);
    }

    public IntegrityException(String msg, List<IntegrityRecord> records) {
        super(msg);
        this.records = records;
    }

    public List<IntegrityRecord> getRecords() {
        return records;
    }
}
