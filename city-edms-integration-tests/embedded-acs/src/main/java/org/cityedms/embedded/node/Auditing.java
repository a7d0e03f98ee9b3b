package org.cityedms.embedded.node;

import java.io.Serializable;
import java.util.Date;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.policy.BehaviourFilter;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.repo.transaction.AlfrescoTransactionSupport;
import org.alfresco.service.cmr.dictionary.ChildAssociationDefinition;
import org.alfresco.service.cmr.dictionary.DictionaryService;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.namespace.QName;
import org.alfresco.util.transaction.TransactionListenerAdapter;

/**
 * Mirrors cm:auditable in AbstractNodeDAOImpl: who and when, by the really signed-in user; a change
 * within a second of the last keeps the time; off while the behaviour of cm:auditable is disabled,
 * and then given values count. A new child touches its parent, last of all before commit.
 */
final class Auditing {
    static final Set<QName> PROPERTIES =
            Set.of(
                    ContentModel.PROP_CREATOR,
                    ContentModel.PROP_CREATED,
                    ContentModel.PROP_MODIFIER,
                    ContentModel.PROP_MODIFIED,
                    ContentModel.PROP_ACCESSED);
    private static final long TOLERANCE_MILLIS = 1000;

    private final BehaviourFilter filter;
    private final DictionaryService dictionary;
    private final NodeTable nodes;

    Auditing(BehaviourFilter filter, DictionaryService dictionary, NodeTable nodes) {
        this.filter = filter;
        this.dictionary = dictionary;
        this.nodes = nodes;
    }

    private static String user() {
        String user = AuthenticationUtil.getFullyAuthenticatedUser();
        return user == null ? "unknown" : user;
    }

    void changed(Node node) {
        if (!node.auditable()) {
            return;
        }
        Date now = new Date();
        if (node.created == null) {
            node.creator = node.creator == null ? user() : node.creator;
            node.created = now;
        }
        boolean on = filter.isEnabled(node.ref, ContentModel.ASPECT_AUDITABLE);
        if (node.modified == null
                || (on && node.modified.getTime() + TOLERANCE_MILLIS < now.getTime())) {
            node.modifier = user();
            node.modified = now;
        }
    }

    /** Takes given values where the behaviour is switched off, as imports do. */
    boolean explicit(Node node, Map<QName, Serializable> given) {
        if (!node.auditable() || filter.isEnabled(node.ref, ContentModel.ASPECT_AUDITABLE)) {
            return false;
        }
        boolean changed = false;
        if (given.get(ContentModel.PROP_CREATOR) != null) {
            node.creator = given.get(ContentModel.PROP_CREATOR).toString();
            changed = true;
        }
        if (given.get(ContentModel.PROP_CREATED) instanceof Date created) {
            node.created = created;
            changed = true;
        }
        if (given.get(ContentModel.PROP_MODIFIER) != null) {
            node.modifier = given.get(ContentModel.PROP_MODIFIER).toString();
            changed = true;
        }
        if (given.get(ContentModel.PROP_MODIFIED) instanceof Date modified) {
            node.modified = modified;
            changed = true;
        }
        return changed;
    }

    void touchParent(ChildAssociationRef assoc) {
        if (!(dictionary.getAssociation(assoc.getTypeQName())
                        instanceof ChildAssociationDefinition child)
                || !child.getPropagateTimestamps()
                || !filter.isEnabled(assoc.getParentRef(), ContentModel.ASPECT_AUDITABLE)) {
            return;
        }
        Touch touch = AlfrescoTransactionSupport.getResource(this);
        if (touch == null) {
            touch = new Touch();
            AlfrescoTransactionSupport.bindResource(this, touch);
            AlfrescoTransactionSupport.bindListener(touch);
        }
        Node parent = nodes.find(assoc.getParentRef());
        if (parent != null) {
            touch.parents.add(parent.id);
        }
    }

    private final class Touch extends TransactionListenerAdapter {
        private final Set<Long> parents = new HashSet<>();

        @Override
        public Integer getCustomOrder() {
            return Integer.MAX_VALUE;
        }

        @Override
        public void beforeCommit(boolean readOnly) {
            nodes.touch(parents, user(), new Date());
        }
    }
}
