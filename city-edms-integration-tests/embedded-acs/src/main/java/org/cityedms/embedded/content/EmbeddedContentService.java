package org.cityedms.embedded.content;

import java.io.Serializable;
import java.util.LinkedHashSet;
import java.util.Set;
import org.alfresco.repo.content.ContentServicePolicies.OnContentReadPolicy;
import org.alfresco.repo.transaction.AlfrescoTransactionSupport;
import org.alfresco.service.cmr.dictionary.DataTypeDefinition;
import org.alfresco.service.cmr.dictionary.DictionaryService;
import org.alfresco.service.cmr.dictionary.InvalidTypeException;
import org.alfresco.service.cmr.dictionary.PropertyDefinition;
import org.alfresco.service.cmr.repository.ContentData;
import org.alfresco.service.cmr.repository.ContentReader;
import org.alfresco.service.cmr.repository.ContentService;
import org.alfresco.service.cmr.repository.ContentWriter;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.QName;
import org.alfresco.util.transaction.TransactionListenerAdapter;
import org.cityedms.embedded.policy.Policies;

/**
 * The bean `contentService`; mirrors ContentServiceImpl and the transactional store: a file written
 * in a transaction that rolls back is deleted, and the node's property is set when the writer's
 * stream is closed. Whoever asks for a reader is told to the behaviours, before a byte is read.
 */
public final class EmbeddedContentService implements ContentService {
    private final ContentStore store;
    private final Mimetypes mimetypes;
    private final NodeService nodeService;
    private final DictionaryService dictionary;
    private final Policies policies;

    public EmbeddedContentService(
            ContentStore store,
            Mimetypes mimetypes,
            NodeService nodeService,
            DictionaryService dictionary,
            Policies policies) {
        this.store = store;
        this.mimetypes = mimetypes;
        this.nodeService = nodeService;
        this.dictionary = dictionary;
        this.policies = policies;
    }

    @Override
    public ContentReader getRawReader(String contentUrl) {
        return new FileReader(store, mimetypes, contentUrl);
    }

    @Override
    public ContentReader getReader(NodeRef nodeRef, QName propertyQName) {
        ContentData content = content(nodeRef, propertyQName);
        if (content == null || content.getContentUrl() == null) {
            return null;
        }
        Set<QName> classes = new LinkedHashSet<>();
        classes.add(nodeService.getType(nodeRef));
        classes.addAll(nodeService.getAspects(nodeRef));
        policies.invoke(
                OnContentReadPolicy.class,
                OnContentReadPolicy.QNAME,
                nodeRef,
                classes,
                policy -> policy.onContentRead(nodeRef));
        return FileReader.of(store, mimetypes, content);
    }

    private ContentData content(NodeRef nodeRef, QName property) {
        Serializable value = nodeService.getProperty(nodeRef, property);
        if (value instanceof ContentData content) {
            return content;
        }
        PropertyDefinition definition = dictionary.getProperty(property);
        if (value != null
                || (definition != null
                        && !definition
                                .getDataType()
                                .getName()
                                .equals(DataTypeDefinition.CONTENT))) {
            throw new InvalidTypeException(
                    "The node property must be of type content: " + property, property);
        }
        return null;
    }

    @Override
    public ContentWriter getWriter(NodeRef nodeRef, QName propertyQName, boolean update) {
        FileWriter writer = writer();
        if (nodeRef == null) {
            return writer;
        }
        ContentData old = content(nodeRef, propertyQName);
        if (old != null) {
            writer.setMimetype(old.getMimetype());
            writer.setEncoding(old.getEncoding());
            writer.setLocale(old.getLocale());
        }
        if (update) {
            writer.addListener(
                    () -> nodeService.setProperty(nodeRef, propertyQName, known(writer)));
        }
        return writer;
    }

    /** A property is never written without a media type. */
    private ContentData known(FileWriter writer) {
        if (writer.getMimetype() == null) {
            writer.setMimetype(Mimetypes.BINARY);
        }
        return writer.getContentData();
    }

    @Override
    public ContentWriter getTempWriter() {
        return writer();
    }

    private FileWriter writer() {
        String url = store.newUrl();
        if (AlfrescoTransactionSupport.isActualTransactionActive()) {
            AlfrescoTransactionSupport.bindListener(
                    new TransactionListenerAdapter() {
                        @Override
                        public void afterRollback() {
                            store.delete(url);
                        }
                    });
        }
        return new FileWriter(store, mimetypes, url);
    }
}
