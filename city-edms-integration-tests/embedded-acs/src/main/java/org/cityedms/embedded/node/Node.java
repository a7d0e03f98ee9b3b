package org.cityedms.embedded.node;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.cmr.repository.MLText;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.namespace.QName;

/** A node's row as this transaction sees it. */
final class Node {
    /** The row; 0 as long as there is none. */
    long id;

    NodeRef ref;
    QName type;
    final Set<QName> aspects = new TreeSet<>();
    final Map<QName, Serializable> properties = new HashMap<>();
    long version;
    String creator;
    Date created;
    String modifier;
    Date modified;

    /** The primary parent; null for the root of a store. */
    Long parentId;

    ChildAssociationRef primary;

    /** Where the node is going to be made; null once there is a row. */
    Placement placement;

    Node(long id, NodeRef ref, QName type, long version) {
        this.id = id;
        this.ref = ref;
        this.type = type;
        this.version = version;
    }

    /** The same as it stands now, for a transaction of its own. */
    Node copy() {
        Node copy = new Node(id, ref, type, version);
        copy.aspects.addAll(aspects);
        properties.forEach((name, value) -> copy.properties.put(name, own(value)));
        copy.creator = creator;
        copy.created = created;
        copy.modifier = modifier;
        copy.modified = modified;
        copy.parentId = parentId;
        copy.primary = primary;
        return copy;
    }

    /** Lists and texts in several languages may be changed by whoever gets them. */
    private static Serializable own(Serializable value) {
        if (value instanceof MLText text) {
            MLText copy = new MLText();
            copy.putAll(text);
            return copy;
        }
        return value instanceof ArrayList<?> list ? new ArrayList<>(list) : value;
    }

    boolean auditable() {
        return aspects.contains(ContentModel.ASPECT_AUDITABLE);
    }

    /** What policies are looked up by: the type, then the aspects by name. */
    List<QName> classes() {
        List<QName> classes = new ArrayList<>(aspects.size() + 1);
        classes.add(type);
        classes.addAll(aspects);
        return classes;
    }

    /** Stored and computed properties; texts in several languages stay so. */
    Map<QName, Serializable> allProperties() {
        Map<QName, Serializable> all = new HashMap<>(properties);
        all.put(ContentModel.PROP_NODE_UUID, ref.getId());
        all.put(ContentModel.PROP_NODE_DBID, id);
        all.put(ContentModel.PROP_STORE_PROTOCOL, ref.getStoreRef().getProtocol());
        all.put(ContentModel.PROP_STORE_IDENTIFIER, ref.getStoreRef().getIdentifier());
        if (all.get(ContentModel.PROP_NAME) == null) {
            all.put(ContentModel.PROP_NAME, ref.getId());
        }
        if (auditable()) {
            all.put(ContentModel.PROP_CREATOR, creator);
            all.put(ContentModel.PROP_CREATED, created);
            all.put(ContentModel.PROP_MODIFIER, modifier);
            all.put(ContentModel.PROP_MODIFIED, modified);
        }
        return all;
    }

    String name() {
        Serializable name = properties.get(ContentModel.PROP_NAME);
        return name == null ? ref.getId() : name.toString();
    }

    /** The primary association that a node is made with. */
    record Placement(Node parent, QName type, QName name) {}
}
