package org.alfresco.service.cmr.repository;

/** Something is wrong with a store. */
public abstract class AbstractStoreException extends RuntimeException {
    private final StoreRef storeRef;

    public AbstractStoreException(StoreRef storeRef) {
        this(null, storeRef);
    }

    public AbstractStoreException(String msg, StoreRef storeRef) {
        super(msg);
        this.storeRef = storeRef;
    }

    public StoreRef getStoreRef() {
        return storeRef;
    }
}
