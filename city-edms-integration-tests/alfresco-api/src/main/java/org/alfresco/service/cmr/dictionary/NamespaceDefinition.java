package org.alfresco.service.cmr.dictionary;

/** A namespace as a model declares it. */
public interface NamespaceDefinition {
    String getUri();

    String getPrefix();
}
