package org.cityedms.embedded.dictionary;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.alfresco.service.cmr.dictionary.AspectDefinition;
import org.alfresco.service.cmr.dictionary.AssociationDefinition;
import org.alfresco.service.cmr.dictionary.ChildAssociationDefinition;
import org.alfresco.service.cmr.dictionary.ClassDefinition;
import org.alfresco.service.cmr.dictionary.DictionaryException;
import org.alfresco.service.cmr.dictionary.ModelDefinition;
import org.alfresco.service.cmr.dictionary.PropertyDefinition;
import org.alfresco.service.cmr.dictionary.TypeDefinition;
import org.alfresco.service.cmr.i18n.MessageLookup;
import org.alfresco.service.namespace.QName;

/**
 * A type or an aspect; what it inherits is worked out when asked, since models may come in any
 * order that their imports allow.
 */
class ModelClass implements ClassDefinition {
    /** What the XML says of one class. */
    record Declared(
            Model model,
            QName name,
            Label title,
            Label description,
            QName parent,
            Boolean archive,
            List<QName> mandatoryAspects) {}

    private final Dictionary dictionary;
    private final Declared declared;
    private final boolean aspect;
    final Map<QName, Property> ownProperties = new LinkedHashMap<>();
    final Map<QName, Property> overrides = new LinkedHashMap<>();
    final Map<QName, AssociationDefinition> ownAssociations = new LinkedHashMap<>();
    private volatile Map<QName, PropertyDefinition> properties;
    private volatile Map<QName, Serializable> defaults;

    ModelClass(Dictionary dictionary, Declared declared, boolean aspect) {
        this.dictionary = dictionary;
        this.declared = declared;
        this.aspect = aspect;
    }

    Dictionary dictionary() {
        return dictionary;
    }

    @Override
    public ModelDefinition getModel() {
        return declared.model();
    }

    @Override
    public QName getName() {
        return declared.name();
    }

    @Override
    public String getTitle(MessageLookup messageLookup) {
        return declared.title().in(messageLookup);
    }

    @Override
    public String getDescription(MessageLookup messageLookup) {
        return declared.description().in(messageLookup);
    }

    @Override
    public QName getParentName() {
        return declared.parent();
    }

    @Override
    public boolean isAspect() {
        return aspect;
    }

    /** Inherited, as in ACS: the nearest class that says something. */
    @Override
    public Boolean getArchive() {
        if (declared.archive() != null || declared.parent() == null) {
            return declared.archive();
        }
        return getParentClassDefinition().getArchive();
    }

    @Override
    public ModelClass getParentClassDefinition() {
        return declared.parent() == null ? null : dictionary.required(declared.parent());
    }

    @Override
    public Map<QName, PropertyDefinition> getProperties() {
        Map<QName, PropertyDefinition> all = properties;
        if (all == null) {
            all = new LinkedHashMap<>();
            if (declared.parent() != null) {
                all.putAll(getParentClassDefinition().getProperties());
            }
            all.putAll(overrides);
            all.putAll(ownProperties);
            all = Collections.unmodifiableMap(all);
            properties = all;
        }
        return all;
    }

    @Override
    public Map<QName, Serializable> getDefaultValues() {
        Map<QName, Serializable> all = defaults;
        if (all == null) {
            all = new LinkedHashMap<>();
            for (PropertyDefinition property : getProperties().values()) {
                if (property.getDefaultValue() != null) {
                    all.put(property.getName(), property.getDefaultValue());
                }
            }
            all = Collections.unmodifiableMap(all);
            defaults = all;
        }
        return all;
    }

    @Override
    public Map<QName, AssociationDefinition> getAssociations() {
        Map<QName, AssociationDefinition> all = new LinkedHashMap<>();
        if (declared.parent() != null) {
            all.putAll(getParentClassDefinition().getAssociations());
        }
        all.putAll(ownAssociations);
        return all;
    }

    @Override
    public boolean isContainer() {
        return !getChildAssociations().isEmpty();
    }

    @Override
    public Map<QName, ChildAssociationDefinition> getChildAssociations() {
        Map<QName, ChildAssociationDefinition> children = new LinkedHashMap<>();
        getAssociations()
                .forEach(
                        (name, association) -> {
                            if (association instanceof ChildAssociationDefinition child) {
                                children.put(name, child);
                            }
                        });
        return children;
    }

    @Override
    public List<AspectDefinition> getDefaultAspects() {
        return getDefaultAspects(true);
    }

    @Override
    public List<AspectDefinition> getDefaultAspects(boolean inherited) {
        List<AspectDefinition> aspects = new ArrayList<>();
        for (QName name :
                inherited
                        ? getDefaultAspectNames()
                        : new LinkedHashSet<>(declared.mandatoryAspects())) {
            AspectDefinition found = dictionary.getAspect(name);
            if (found == null) {
                throw new DictionaryException(
                        "Mandatory aspect " + name + " of " + getName() + " is not defined");
            }
            aspects.add(found);
        }
        return aspects;
    }

    @Override
    public Set<QName> getDefaultAspectNames() {
        Set<QName> names = new LinkedHashSet<>();
        if (declared.parent() != null) {
            names.addAll(getParentClassDefinition().getDefaultAspectNames());
        }
        names.addAll(declared.mandatoryAspects());
        return names;
    }

    @Override
    public String toString() {
        return declared.name().toString();
    }

    /** A type. */
    static final class Type extends ModelClass implements TypeDefinition {
        Type(Dictionary dictionary, Declared declared) {
            super(dictionary, declared, false);
        }
    }

    /** An aspect. */
    static final class Aspect extends ModelClass implements AspectDefinition {
        Aspect(Dictionary dictionary, Declared declared) {
            super(dictionary, declared, true);
        }
    }
}
