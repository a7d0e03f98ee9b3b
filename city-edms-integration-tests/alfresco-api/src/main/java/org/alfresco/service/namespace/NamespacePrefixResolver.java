package org.alfresco.service.namespace;

import java.util.Collection;

/** Maps prefixes to namespaces and back. */
public interface NamespacePrefixResolver {
    String getNamespaceURI(String prefix) throws NamespaceException;

    Collection<String> getPrefixes(String namespaceURI) throws NamespaceException;

    Collection<String> getPrefixes();

    Collection<String> getURIs();
}
