package org.alfresco.repo.transaction;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/** Collections that live as long as the thread's transaction. */
public abstract class TransactionalResourceHelper {
    public static <K, V> Map<K, V> getMap(Object resourceKey) {
        return resource(resourceKey, HashMap::new);
    }

    public static <V> Set<V> getSet(Object resourceKey) {
        return resource(resourceKey, HashSet::new);
    }

    public static <V> List<V> getList(Object resourceKey) {
        return resource(resourceKey, ArrayList::new);
    }

    public static boolean isResourcePresent(Object resourceKey) {
        return AlfrescoTransactionSupport.getResource(resourceKey) != null;
    }

    private static <R> R resource(Object key, Supplier<R> fresh) {
        R resource = AlfrescoTransactionSupport.getResource(key);
        if (resource == null) {
            resource = fresh.get();
            AlfrescoTransactionSupport.bindResource(key, resource);
        }
        return resource;
    }
}
