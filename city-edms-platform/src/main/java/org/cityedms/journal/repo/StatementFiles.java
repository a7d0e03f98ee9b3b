package org.cityedms.journal.repo;

import java.io.ByteArrayInputStream;
import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.repository.ContentReader;
import org.alfresco.service.cmr.repository.ContentService;
import org.alfresco.service.cmr.repository.ContentWriter;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.repository.StoreRef;
import org.alfresco.service.cmr.security.PermissionService;
import org.alfresco.service.namespace.NamespaceService;
import org.alfresco.service.namespace.QName;
import org.cityedms.journal.FiledStatement;
import org.cityedms.journal.Statement;
import org.cityedms.journal.StatementFormat;
import org.cityedms.registration.FileName;
import org.cityedms.registration.Register;
import org.cityedms.registration.RegisterFolders;
import org.cityedms.registration.RegistrationGroups;

/**
 * Files of statements, below the folder of their register. They belong to the system; registrars
 * read them, nobody changes them: a statement shows what single documents hide from other staff.
 */
public final class StatementFiles {
    private static final String SECTION = "Відомості";

    private final RegisterFolders folders;
    private final NodeService nodeService;
    private final ContentService contentService;
    private final PermissionService permissionService;

    /**
     * Files of the repository; all services are the raw ones.
     *
     * @param nodeService the raw one, as the others
     */
    public StatementFiles(
            RegisterFolders folders,
            NodeService nodeService,
            ContentService contentService,
            PermissionService permissionService) {
        this.folders = folders;
        this.nodeService = nodeService;
        this.contentService = contentService;
        this.permissionService = permissionService;
    }

    /** Files one form of a statement and tells its UUID. */
    String file(Register register, Statement statement, StatementFormat format, byte[] bytes) {
        NodeRef folder = node(folders.folder(register, SECTION, statement.month().getYear()));
        String id = UUID.randomUUID().toString();
        Map<QName, Serializable> properties = new HashMap<>();
        properties.put(ContentModel.PROP_NODE_UUID, id);
        properties.put(ContentModel.PROP_NAME, name(statement, format));
        properties.put(ContentModel.PROP_OWNER, AuthenticationUtil.getSystemUserName());
        NodeRef node =
                nodeService
                        .createNode(
                                folder,
                                ContentModel.ASSOC_CONTAINS,
                                QName.createQName(NamespaceService.CONTENT_MODEL_1_0_URI, id),
                                ContentModel.TYPE_CONTENT,
                                properties)
                        .getChildRef();
        permissionService.setInheritParentPermissions(node, false);
        for (String group :
                new String[] {RegistrationGroups.REGISTRARS, RegistrationGroups.ADMINISTRATORS}) {
            permissionService.setPermission(node, group, PermissionService.CONSUMER, true);
        }
        ContentWriter writer = contentService.getWriter(node, ContentModel.PROP_CONTENT, true);
        writer.setMimetype(format.mediaType());
        writer.setEncoding("UTF-8");
        writer.putContent(new ByteArrayInputStream(bytes));
        return id;
    }

    /** The content of a filed form, where it is still there. */
    Optional<ContentReader> content(String id) {
        NodeRef node = node(id);
        return nodeService.exists(node)
                ? Optional.ofNullable(contentService.getReader(node, ContentModel.PROP_CONTENT))
                        .filter(ContentReader::exists)
                : Optional.empty();
    }

    private static String name(Statement statement, StatementFormat format) {
        String period = statement.head().period();
        String year = Integer.toString(statement.month().getYear());
        String chain = period.equals(year) || period.equals("-") ? "" : " " + period;
        return FileName.clean(
                        "Відомість "
                                + statement.month()
                                + chain.replaceAll("[/\\\\:]", "-")
                                + FiledStatement.revision(statement.revision()))
                + "."
                + format.code();
    }

    private static NodeRef node(String id) {
        return new NodeRef(StoreRef.STORE_REF_WORKSPACE_SPACESSTORE, id);
    }
}
