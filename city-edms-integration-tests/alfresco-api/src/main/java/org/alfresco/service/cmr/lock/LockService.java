package org.alfresco.service.cmr.lock;

import org.alfresco.service.cmr.repository.NodeRef;

/**
 * Mirrors ACS: locks on nodes, kept in {@code cm:lockable}; a lock of another user refuses writes.
 */
public interface LockService {
    int TIMEOUT_INFINITY = 0;

    void lock(NodeRef nodeRef, LockType lockType);

    /** The time to expire is in seconds, or {@link #TIMEOUT_INFINITY}. */
    void lock(NodeRef nodeRef, LockType lockType, int timeToExpire);

    void unlock(NodeRef nodeRef);

    LockStatus getLockStatus(NodeRef nodeRef);

    LockStatus getLockStatus(NodeRef nodeRef, String userName);

    LockType getLockType(NodeRef nodeRef);

    boolean isLocked(NodeRef nodeRef);

    boolean isLockedAndReadOnly(NodeRef nodeRef);

    void checkForLock(NodeRef nodeRef);

    void suspendLocks();

    void enableLocks();
}
