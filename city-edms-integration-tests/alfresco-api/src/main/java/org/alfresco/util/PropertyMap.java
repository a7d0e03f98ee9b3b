package org.alfresco.util;

import java.io.Serializable;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import org.alfresco.service.namespace.QName;

/** Properties by name. */
public class PropertyMap extends HashMap<QName, Serializable> {
    public static final Map<QName, Serializable> EMPTY_MAP = Collections.emptyMap();

    public PropertyMap() {}

    public PropertyMap(int initialCapacity) {
        super(initialCapacity);
    }

    public PropertyMap(int initialCapacity, float loadFactor) {
        super(initialCapacity, loadFactor);
    }
}
