package org.alfresco.service.cmr.repository;

/** The store is there already. */
public class StoreExistsException extends AbstractStoreException {
    public StoreExistsException(StoreRef storeRef, Throwable e) {
        super("Store already exists: " + storeRef, storeRef);
        initCause(e);
    }
}
