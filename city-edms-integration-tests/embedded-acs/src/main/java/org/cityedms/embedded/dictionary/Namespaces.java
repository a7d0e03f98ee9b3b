package org.cityedms.embedded.dictionary;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.alfresco.model.ContentModel;
import org.alfresco.service.namespace.NamespaceService;

/** Mirrors org.alfresco.repo.dictionary.NamespaceDAOImpl: the prefixes of all models. */
public final class Namespaces implements NamespaceService {
    private final Map<String, String> uriByPrefix = new ConcurrentHashMap<>();
    private final Map<String, String> prefixByUri = new ConcurrentHashMap<>();

    public Namespaces() {
        registerNamespace(DEFAULT_PREFIX, DEFAULT_URI);
        registerNamespace(ALFRESCO_PREFIX, ALFRESCO_URI);
        registerNamespace(DICTIONARY_MODEL_PREFIX, DICTIONARY_MODEL_1_0_URI);
        registerNamespace("usr", ContentModel.USER_MODEL_URI);
    }

    @Override
    public void registerNamespace(String prefix, String uri) {
        uriByPrefix.put(prefix, uri);
        prefixByUri.put(uri, prefix);
    }

    @Override
    public void unregisterNamespace(String prefix) {
        throw new UnsupportedOperationException("NamespaceService.unregisterNamespace");
    }

    @Override
    public String getNamespaceURI(String prefix) {
        return uriByPrefix.get(prefix);
    }

    @Override
    public Collection<String> getPrefixes(String namespaceURI) {
        String prefix = prefixByUri.get(namespaceURI);
        return prefix == null ? List.of() : List.of(prefix);
    }

    @Override
    public Collection<String> getPrefixes() {
        return List.copyOf(uriByPrefix.keySet());
    }

    @Override
    public Collection<String> getURIs() {
        return List.copyOf(prefixByUri.keySet());
    }
}
