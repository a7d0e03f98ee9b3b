package org.alfresco.repo.policy;

import org.alfresco.service.namespace.NamespaceService;

/** Something that happens, which behaviours can be bound to. */
public interface Policy {
    String NAMESPACE = NamespaceService.ALFRESCO_URI;

    /** What tells apart events that a transaction-end behaviour gets once. */
    enum Arg {
        KEY,
        START_VALUE,
        END_VALUE
    }
}
