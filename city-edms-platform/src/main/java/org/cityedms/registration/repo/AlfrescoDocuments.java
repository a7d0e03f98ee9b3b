package org.cityedms.registration.repo;

import java.io.Serializable;
import java.util.Map;
import java.util.Optional;
import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.dictionary.DictionaryService;
import org.alfresco.service.cmr.repository.ContentData;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.security.AccessStatus;
import org.alfresco.service.cmr.security.PermissionService;
import org.alfresco.service.namespace.QName;
import org.alfresco.service.transaction.TransactionService;
import org.cityedms.registration.Card;
import org.cityedms.registration.Document;
import org.cityedms.registration.DocumentId;
import org.cityedms.registration.DocumentKind;
import org.cityedms.registration.Documents;
import org.cityedms.registration.Registration;
import org.cityedms.registration.RegistrationProblems;

/** Documents as nodes. */
public final class AlfrescoDocuments implements Documents {
    private final NodeService nodeService;
    private final DictionaryService dictionaryService;
    private final PermissionService permissionService;
    private final TransactionService transactionService;

    public AlfrescoDocuments(
            NodeService nodeService,
            DictionaryService dictionaryService,
            PermissionService permissionService,
            TransactionService transactionService) {
        this.nodeService = nodeService;
        this.dictionaryService = dictionaryService;
        this.permissionService = permissionService;
        this.transactionService = transactionService;
    }

    @Override
    public Document get(DocumentId id) {
        return transactionService
                .getRetryingTransactionHelper()
                .doInTransaction(() -> read(id), true);
    }

    private Document read(DocumentId id) {
        NodeRef node = RegistrationInTransaction.node(id);
        if (!nodeService.exists(node)
                || !dictionaryService.isSubClass(
                        nodeService.getType(node), ContentModel.TYPE_CONTENT)) {
            throw RegistrationProblems.documentNotFound(id.value()).exception();
        }
        if (permissionService.hasReadPermission(node) != AccessStatus.ALLOWED) {
            throw RegistrationProblems.mayNotReadDocument().exception();
        }
        Map<QName, Serializable> properties = nodeService.getProperties(node);
        QName type = nodeService.getType(node);
        Optional<Card> card =
                dictionaryService.isSubClass(type, RegistrationModel.TYPE_DOCUMENT)
                        ? Optional.of(CardProperties.read(properties))
                        : Optional.empty();
        Optional<Registration> registration =
                nodeService.hasAspect(node, RegistrationModel.ASPECT_REGISTERED)
                        ? RegistrationProperties.read(properties)
                        : Optional.empty();
        String name = (String) properties.get(ContentModel.PROP_NAME);
        Optional<DocumentKind> kind = kind(type);
        return new Document(
                id,
                kind,
                name,
                card,
                file(name, properties),
                registration,
                VoidingProperties.read(properties),
                kind.map(DocumentKind::personal).orElse(false)
                        || nodeService.hasAspect(node, RegistrationModel.ASPECT_PERSONAL));
    }

    private static Optional<DocumentKind> kind(QName type) {
        for (DocumentKind kind : DocumentKind.values()) {
            if (RegistrationModel.typeOf(kind).equals(type)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }

    private static Optional<Document.StoredFile> file(
            String name, Map<QName, Serializable> properties) {
        ContentData content = (ContentData) properties.get(ContentModel.PROP_CONTENT);
        return ContentData.hasContent(content)
                ? Optional.of(
                        new Document.StoredFile(name, content.getMimetype(), content.getSize()))
                : Optional.empty();
    }
}
