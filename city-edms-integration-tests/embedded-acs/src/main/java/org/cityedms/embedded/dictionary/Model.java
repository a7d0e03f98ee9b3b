package org.cityedms.embedded.dictionary;

import java.util.Collection;
import java.util.List;
import org.alfresco.service.cmr.dictionary.ModelDefinition;
import org.alfresco.service.cmr.dictionary.NamespaceDefinition;
import org.alfresco.service.cmr.i18n.MessageLookup;
import org.alfresco.service.namespace.QName;

/** A model of the dictionary; mirrors M2ModelDefinition. */
record Model(
        QName name,
        String prefixedName,
        String description,
        String version,
        List<NamespaceDefinition> namespaces)
        implements ModelDefinition {
    /** Key prefix of labels: `ce:contentmodel` gives `ce_contentmodel`. */
    String labelKey() {
        return prefixedName.replace(':', '_');
    }

    @Override
    public QName getName() {
        return name;
    }

    @Override
    public String getDescription(MessageLookup messageLookup) {
        return new Label(labelKey() + ".description", description).in(messageLookup);
    }

    @Override
    public String getVersion() {
        return version;
    }

    @Override
    public Collection<NamespaceDefinition> getNamespaces() {
        return namespaces;
    }

    @Override
    public boolean isNamespaceDefined(String uri) {
        return namespaces.stream().anyMatch(namespace -> namespace.getUri().equals(uri));
    }

    record Namespace(String uri, String prefix) implements NamespaceDefinition {
        @Override
        public String getUri() {
            return uri;
        }

        @Override
        public String getPrefix() {
            return prefix;
        }
    }
}
