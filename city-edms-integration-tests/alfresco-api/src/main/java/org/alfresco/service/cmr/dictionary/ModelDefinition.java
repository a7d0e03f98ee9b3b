package org.alfresco.service.cmr.dictionary;

import java.util.Collection;
import org.alfresco.service.cmr.i18n.MessageLookup;
import org.alfresco.service.namespace.QName;

/** A model as the dictionary holds it. */
public interface ModelDefinition {
    QName getName();

    String getDescription(MessageLookup messageLookup);

    String getVersion();

    Collection<NamespaceDefinition> getNamespaces();

    boolean isNamespaceDefined(String uri);
}
