package org.cityedms.embedded.dictionary;

import org.alfresco.service.cmr.dictionary.ChildAssociationDefinition;
import org.alfresco.service.namespace.QName;

/** A child association as its class declares it. */
final class ChildAssociation extends Association implements ChildAssociationDefinition {
    private final String requiredName;
    private final boolean duplicates;
    private final boolean propagate;

    ChildAssociation(
            ModelClass owner,
            QName name,
            Label title,
            Label description,
            End source,
            End target,
            String requiredName,
            boolean duplicates,
            boolean propagate) {
        super(owner, name, title, description, source, target);
        this.requiredName = requiredName;
        this.duplicates = duplicates;
        this.propagate = propagate;
    }

    @Override
    public boolean isChild() {
        return true;
    }

    @Override
    public String getRequiredChildName() {
        return requiredName;
    }

    @Override
    public boolean getDuplicateChildNamesAllowed() {
        return duplicates;
    }

    @Override
    public boolean getPropagateTimestamps() {
        return propagate;
    }
}
