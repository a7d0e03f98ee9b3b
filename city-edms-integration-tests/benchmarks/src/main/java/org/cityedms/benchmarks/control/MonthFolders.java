package org.cityedms.benchmarks.control;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.model.FileFolderService;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.repository.StoreRef;
import org.alfresco.service.transaction.TransactionService;
import org.cityedms.registration.DocumentId;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A folder for the documents of each month, beside that of a document that was really filed. */
final class MonthFolders {
    private static final int MONTH = "2026-11".length();

    private final NodeService nodes;
    private final FileFolderService files;
    private final TransactionService transactions;
    private final JdbcClient jdbc;
    private final NodeRef parent;
    private final Map<String, Long> known = new HashMap<>();

    MonthFolders(ApplicationContext repository, DocumentId filed) {
        nodes = repository.getBean("nodeService", NodeService.class);
        files = repository.getBean("fileFolderService", FileFolderService.class);
        transactions = repository.getBean("transactionService", TransactionService.class);
        jdbc = repository.getBean("city-edms.jdbc", JdbcClient.class);
        parent = asSystem(() -> above(above(node(filed))));
    }

    private static NodeRef node(DocumentId document) {
        return new NodeRef(StoreRef.STORE_REF_WORKSPACE_SPACESSTORE, document.value());
    }

    private NodeRef above(NodeRef node) {
        return nodes.getPrimaryParent(node).getParentRef();
    }

    /** The number that the database knows the folder of a day by. */
    long of(String day) {
        return known.computeIfAbsent(day.substring(0, MONTH), this::create);
    }

    private long create(String month) {
        NodeRef made =
                asSystem(
                        () ->
                                files.create(parent, "history-" + month, ContentModel.TYPE_FOLDER)
                                        .getNodeRef());
        return jdbc.sql("SELECT id FROM alf_node WHERE uuid = ?")
                .param(made.getId())
                .query(Long.class)
                .single();
    }

    private NodeRef asSystem(Supplier<NodeRef> work) {
        return AuthenticationUtil.runAsSystem(
                () ->
                        transactions
                                .getRetryingTransactionHelper()
                                .doInTransaction(work::get, false, true));
    }
}
