package org.alfresco.service.cmr.lock;

/** Mirrors ACS: READ_ONLY_LOCK and NODE_LOCK refuse everybody, WRITE_LOCK all but the owner. */
public enum LockType {
    /** As in ACS, where the constants are marked so though nothing replaced them. */
    @Deprecated
    READ_ONLY_LOCK,
    @Deprecated
    WRITE_LOCK,
    @Deprecated
    NODE_LOCK
}
