package org.cityedms.embedded.dictionary;

import org.alfresco.service.cmr.dictionary.AssociationDefinition;
import org.alfresco.service.cmr.dictionary.ClassDefinition;
import org.alfresco.service.cmr.dictionary.ModelDefinition;
import org.alfresco.service.cmr.i18n.MessageLookup;
import org.alfresco.service.namespace.QName;

/** An association as its class declares it. */
class Association implements AssociationDefinition {
    /** One end of an association. */
    record End(QName className, boolean mandatory, boolean enforced, boolean many) {}

    private final ModelClass owner;
    private final QName name;
    private final Label title;
    private final Label description;
    private final End source;
    private final End target;

    Association(
            ModelClass owner, QName name, Label title, Label description, End source, End target) {
        this.owner = owner;
        this.name = name;
        this.title = title;
        this.description = description;
        this.source = source;
        this.target = target;
    }

    @Override
    public ModelDefinition getModel() {
        return owner.getModel();
    }

    @Override
    public QName getName() {
        return name;
    }

    @Override
    public String getTitle(MessageLookup messageLookup) {
        return title.in(messageLookup);
    }

    @Override
    public String getDescription(MessageLookup messageLookup) {
        return description.in(messageLookup);
    }

    @Override
    public boolean isChild() {
        return false;
    }

    @Override
    public boolean isProtected() {
        return false;
    }

    @Override
    public ClassDefinition getSourceClass() {
        return owner;
    }

    @Override
    public boolean isSourceMandatory() {
        return source.mandatory();
    }

    @Override
    public boolean isSourceMany() {
        return source.many();
    }

    @Override
    public ClassDefinition getTargetClass() {
        return owner.dictionary().getClass(target.className());
    }

    @Override
    public boolean isTargetMandatory() {
        return target.mandatory();
    }

    @Override
    public boolean isTargetMandatoryEnforced() {
        return target.enforced();
    }

    @Override
    public boolean isTargetMany() {
        return target.many();
    }
}
