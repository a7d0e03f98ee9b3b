package org.alfresco.service.cmr.repository;

import java.io.Serializable;

/** A store, written protocol://identifier. */
public final class StoreRef implements EntityRef, Serializable {
    public static final String PROTOCOL_WORKSPACE = "workspace";
    public static final String PROTOCOL_ARCHIVE = "archive";
    public static final StoreRef STORE_REF_WORKSPACE_SPACESSTORE =
            new StoreRef(PROTOCOL_WORKSPACE, "SpacesStore");
    public static final StoreRef STORE_REF_ARCHIVE_SPACESSTORE =
            new StoreRef(PROTOCOL_ARCHIVE, "SpacesStore");
    public static final String URI_FILLER = "://";

    private final String protocol;
    private final String identifier;

    public StoreRef(String protocol, String identifier) {
        if (protocol == null || identifier == null) {
            throw new IllegalArgumentException("Store protocol and identifier may not be null");
        }
        this.protocol = protocol;
        this.identifier = identifier;
    }

    public StoreRef(String string) {
        int split = string.indexOf(URI_FILLER);
        if (split < 0) {
            throw new org.alfresco.error.AlfrescoRuntimeException("Invalid store ref: " + string);
        }
        this.protocol = string.substring(0, split);
        this.identifier = string.substring(split + URI_FILLER.length());
    }

    @Override
    public String toString() {
        return protocol + URI_FILLER + identifier;
    }

    @Override
    public boolean equals(Object obj) {
        return obj instanceof StoreRef other
                && protocol.equals(other.protocol)
                && identifier.equals(other.identifier);
    }

    @Override
    public int hashCode() {
        return protocol.hashCode() * 37 + identifier.hashCode();
    }

    public String getProtocol() {
        return protocol;
    }

    public String getIdentifier() {
        return identifier;
    }
}
