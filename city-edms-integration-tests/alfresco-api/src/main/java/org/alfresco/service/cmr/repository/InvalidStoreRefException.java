package org.alfresco.service.cmr.repository;

/** The store does not exist. */
public class InvalidStoreRefException extends AbstractStoreException {
    public InvalidStoreRefException(StoreRef storeRef) {
        this(null, storeRef);
    }

    public InvalidStoreRefException(String msg, StoreRef storeRef) {
        super(msg, storeRef);
    }
}
