package org.alfresco.util;

import java.util.UUID;

/** Random identifiers of nodes. */
public final class GUID {
    private GUID() {}

    public static String generate() {
        return UUID.randomUUID().toString();
    }
}
