package org.cityedms.embedded.node;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.dictionary.AspectDefinition;
import org.alfresco.service.cmr.dictionary.ClassDefinition;
import org.alfresco.service.cmr.dictionary.DataTypeDefinition;
import org.alfresco.service.cmr.dictionary.DictionaryException;
import org.alfresco.service.cmr.dictionary.DictionaryService;
import org.alfresco.service.cmr.dictionary.InvalidAspectException;
import org.alfresco.service.cmr.dictionary.InvalidTypeException;
import org.alfresco.service.cmr.dictionary.PropertyDefinition;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.cmr.repository.MLText;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.namespace.QName;
import org.alfresco.util.GUID;
import org.springframework.extensions.surf.util.I18NUtil;

/**
 * Mirrors the part of DbNodeServiceImpl that changes single nodes: creation, type, aspects,
 * properties, in ACS's order of writing and telling.
 */
final class NodeChanges {
    private static final Set<QName> COMPUTED =
            Set.of(
                    ContentModel.PROP_NODE_UUID,
                    ContentModel.PROP_NODE_DBID,
                    ContentModel.PROP_STORE_PROTOCOL,
                    ContentModel.PROP_STORE_IDENTIFIER);

    private final DictionaryService dictionary;
    private final NodeTable nodes;
    private final AssociationTable associations;
    private final NodeEvents events;
    private final Auditing auditing;
    private final Integrity integrity;

    NodeChanges(
            DictionaryService dictionary,
            NodeTable nodes,
            AssociationTable associations,
            NodeEvents events,
            Auditing auditing,
            Integrity integrity) {
        this.dictionary = dictionary;
        this.nodes = nodes;
        this.associations = associations;
        this.events = events;
        this.auditing = auditing;
        this.integrity = integrity;
    }

    ChildAssociationRef create(
            NodeRef parentRef,
            QName assocType,
            QName assocName,
            QName type,
            Map<QName, Serializable> given) {
        if (assocName.getLocalName().length() > QName.MAX_LENGTH) {
            throw new IllegalArgumentException(
                    "Localname is too long: " + assocName.getLocalName().length());
        }
        Node parent = nodes.required(parentRef);
        Map<QName, Serializable> properties = given == null ? Map.of() : given;
        events.beforeCreate(parentRef, assocType, assocName, type);
        if (dictionary.getType(type) == null) {
            throw new InvalidTypeException(type);
        }
        Object uuid = properties.get(ContentModel.PROP_NODE_UUID);
        if (uuid != null && uuid.toString().length() > 50) {
            throw new IllegalArgumentException(
                    "Explicit UUID may not be greater than 50 characters: " + uuid);
        }
        Node node =
                nodes.fresh(
                        new NodeRef(
                                parentRef.getStoreRef(),
                                uuid == null ? GUID.generate() : uuid.toString()),
                        type,
                        new Node.Placement(parent, assocType, assocName));
        node.aspects.add(ContentModel.ASPECT_REFERENCEABLE);
        node.aspects.add(ContentModel.ASPECT_LOCALIZED);
        addAspectsAndProperties(node, type, Set.of(), properties, true, false);
        ChildAssociationRef assoc = node.primary;
        auditing.touchParent(assoc);
        events.created(node);
        events.childLinked(assoc, true);
        events.propertiesUpdated(node, Map.of(), shown(node));
        if (dictionary.getAssociation(assocType) != null) {
            addAspectsAndProperties(
                    parent,
                    dictionary.getAssociation(assocType).getSourceClass().getName(),
                    Set.of(),
                    Map.of(),
                    false,
                    true);
        }
        return assoc;
    }

    /**
     * Texts in several languages as one, in the thread's language: what behaviours and callers see.
     */
    static Map<QName, Serializable> shown(Node node) {
        Map<QName, Serializable> all = node.allProperties();
        all.replaceAll(
                (name, value) ->
                        value instanceof MLText text
                                ? text.getClosestValue(I18NUtil.getContentLocale())
                                : value);
        return all;
    }

    void setType(NodeRef ref, QName type) {
        if (dictionary.getType(type) == null) {
            throw new InvalidTypeException(type);
        }
        Node node = nodes.required(ref);
        events.beforeUpdate(node);
        QName old = node.type;
        events.beforeSetType(node, type);
        boolean changed = !old.equals(type);
        if (changed) {
            node.type = type;
            write(node, Map.copyOf(withoutNulls(node.properties)));
        }
        changed |= addAspectsAndProperties(node, type, Set.of(), Map.of(), false, true);
        if (changed) {
            events.updated(node);
            events.typeSet(node, old);
        }
    }

    private static Map<QName, Serializable> withoutNulls(Map<QName, Serializable> properties) {
        Map<QName, Serializable> known = new HashMap<>(properties);
        known.values().removeIf(Objects::isNull);
        return known;
    }

    void addAspect(NodeRef ref, QName aspect, Map<QName, Serializable> given) {
        if (dictionary.getAspect(aspect) == null) {
            throw new InvalidAspectException("The aspect is invalid: " + aspect, aspect);
        }
        Node node = nodes.required(ref);
        events.beforeUpdate(node);
        if (addAspectsAndProperties(
                node, aspect, Set.of(aspect), given == null ? Map.of() : given, false, true)) {
            events.updated(node);
        }
    }

    void removeAspect(NodeRef ref, QName aspect, Consumer<Node> removeAssociations) {
        Node node = nodes.required(ref);
        if (!node.aspects.contains(aspect)) {
            return;
        }
        events.beforeUpdate(node);
        events.beforeRemoveAspect(node, aspect);
        Map<QName, Serializable> before = shown(node);
        Map<QName, Serializable> stored = new HashMap<>(node.properties);
        node.aspects.remove(aspect);
        AspectDefinition definition = dictionary.getAspect(aspect);
        boolean properties =
                definition != null
                        && node.properties.keySet().removeAll(definition.getProperties().keySet());
        write(node, stored);
        if (properties) {
            events.propertiesUpdated(node, before, shown(node));
        }
        if (definition != null) {
            removeAssociations.accept(node);
        }
        events.aspectRemoved(node, aspect);
    }

    void setProperties(NodeRef ref, Map<QName, Serializable> properties, boolean replaceAll) {
        Node node = nodes.required(ref);
        events.beforeUpdate(node);
        if (addAspectsAndProperties(node, null, Set.of(), properties, replaceAll, true)) {
            events.updated(node);
        }
    }

    void removeProperty(NodeRef ref, QName name) {
        Node node = nodes.required(ref);
        events.beforeUpdate(node);
        Map<QName, Serializable> before = shown(node);
        Map<QName, Serializable> stored = new HashMap<>(node.properties);
        node.properties.remove(name);
        write(node, stored);
        if (name.equals(ContentModel.PROP_NAME)) {
            associations.rename(node);
        }
        events.updated(node);
        events.propertiesUpdated(node, before, shown(node));
    }

    /**
     * Adds what a class brings (null: nothing) and what is given; says whether anything changed.
     */
    private boolean addAspectsAndProperties(
            Node node,
            QName className,
            Set<QName> extraAspects,
            Map<QName, Serializable> given,
            boolean replaceAll,
            boolean tell) {
        Map<QName, Serializable> before = shown(node);
        Map<QName, Serializable> stored = new HashMap<>(node.properties);
        Map<QName, Serializable> converted = convert(node, given);
        Set<QName> missing = new LinkedHashSet<>(extraAspects);
        collectMissing(className == null ? ContentModel.TYPE_BASE : className, missing);
        Set<QName> named = new HashSet<>(converted.keySet());
        named.addAll(node.properties.keySet());
        for (QName property : named) {
            PropertyDefinition definition = dictionary.getProperty(property);
            if (definition != null && definition.getContainerClass().isAspect()) {
                collectMissing(definition.getContainerClass().getName(), missing);
            }
        }
        if (given.keySet().stream().anyMatch(Auditing.PROPERTIES::contains)) {
            missing.add(ContentModel.ASPECT_AUDITABLE);
        }
        missing.removeAll(node.aspects);
        missing.forEach(aspect -> events.beforeAddAspect(node, aspect));
        Map<QName, Serializable> defaults = defaults(node, className, missing);
        if (replaceAll) {
            node.properties.clear();
        }
        defaults.forEach(node.properties::putIfAbsent);
        node.properties.putAll(converted);
        node.aspects.addAll(missing);
        boolean audited = auditing.explicit(node, given);
        boolean propertiesChanged = !stored.equals(node.properties) || audited;
        boolean renamed =
                tell
                        && !Objects.equals(
                                stored.get(ContentModel.PROP_NAME),
                                node.properties.get(ContentModel.PROP_NAME));
        if (renamed) {
            writeRenamed(node, stored);
        } else if (propertiesChanged || !missing.isEmpty() || !tell) {
            write(node, stored);
        }
        if (propertiesChanged && tell) {
            events.propertiesUpdated(node, before, shown(node));
        }
        missing.forEach(aspect -> events.aspectAdded(node, aspect));
        return propertiesChanged || !missing.isEmpty();
    }

    private void collectMissing(QName className, Set<QName> into) {
        ClassDefinition definition = dictionary.getClass(className);
        if (definition == null) {
            return;
        }
        if (definition.isAspect()) {
            into.add(className);
        }
        for (QName aspect : definition.getDefaultAspectNames()) {
            if (into.add(aspect)) {
                collectMissing(aspect, into);
            }
        }
    }

    private Map<QName, Serializable> defaults(Node node, QName className, Set<QName> aspects) {
        Map<QName, Serializable> defaults = new HashMap<>();
        List<QName> classes = new ArrayList<>(aspects);
        if (className != null) {
            classes.add(className);
        }
        for (QName name : classes) {
            ClassDefinition definition = dictionary.getClass(name);
            if (definition != null) {
                defaults.putAll(definition.getDefaultValues());
            }
        }
        defaults.keySet().removeAll(node.properties.keySet());
        return convert(node, defaults);
    }

    private Map<QName, Serializable> convert(Node node, Map<QName, Serializable> given) {
        Map<QName, Serializable> converted = new HashMap<>();
        given.forEach(
                (name, value) -> {
                    if (!COMPUTED.contains(name) && !Auditing.PROPERTIES.contains(name)) {
                        converted.put(name, convert(node, name, value));
                    }
                });
        return converted;
    }

    private Serializable convert(Node node, QName name, Serializable value) {
        PropertyDefinition definition = dictionary.getProperty(name);
        if (definition == null) {
            return value;
        }
        QName type = definition.getDataType().getName();
        if (!definition.isMultiValued()) {
            if (value instanceof Collection && !type.equals(DataTypeDefinition.ANY)) {
                throw new DictionaryException(
                        "A single-valued property of this type may not be a collection: " + name);
            }
            if (type.equals(DataTypeDefinition.MLTEXT)
                    && value != null
                    && !(value instanceof MLText)
                    && node.properties.get(name) instanceof MLText old) {
                MLText merged = new MLText();
                merged.putAll(old);
                merged.addValue(I18NUtil.getContentLocale(), value.toString());
                return merged;
            }
            return Converter.convert(type, value);
        }
        if (value == null) {
            return null;
        }
        ArrayList<Serializable> values = new ArrayList<>();
        for (Object one : value instanceof Collection<?> many ? many : List.of(value)) {
            values.add(Converter.convert(type, one));
        }
        return values;
    }

    private void writeRenamed(Node node, Map<QName, Serializable> stored) {
        Optional<AssociationTable.Child> only = associations.onlyUnique(node);
        if (only.isEmpty()) {
            write(node, stored);
            associations.rename(node);
            return;
        }
        AssociationTable.Child place = only.get();
        auditing.changed(node);
        String key = associations.key(place.ref().getTypeQName(), node.name());
        if (!nodes.updateAndRename(node, stored, place, key)) {
            throw AssociationTable.taken(place, node);
        }
        integrity.check(node.ref);
    }

    /** Every change of a node goes through here. */
    void write(Node node, Map<QName, Serializable> propertiesBefore) {
        auditing.changed(node);
        if (node.placement == null) {
            nodes.update(node, propertiesBefore);
        } else {
            String key = associations.key(node.placement.type(), node.name());
            associations.made(node, nodes.insert(node, key));
        }
        integrity.check(node.ref);
    }
}
