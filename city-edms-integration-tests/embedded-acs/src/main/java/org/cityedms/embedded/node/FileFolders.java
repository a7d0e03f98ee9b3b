package org.cityedms.embedded.node;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.alfresco.error.AlfrescoRuntimeException;
import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.dictionary.DictionaryService;
import org.alfresco.service.cmr.model.FileExistsException;
import org.alfresco.service.cmr.model.FileFolderService;
import org.alfresco.service.cmr.model.FileInfo;
import org.alfresco.service.cmr.model.FileNotFoundException;
import org.alfresco.service.cmr.repository.ChildAssociationRef;
import org.alfresco.service.cmr.repository.ContentReader;
import org.alfresco.service.cmr.repository.ContentService;
import org.alfresco.service.cmr.repository.ContentWriter;
import org.alfresco.service.cmr.repository.DuplicateChildNodeNameException;
import org.alfresco.service.cmr.repository.MimetypeService;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.namespace.NamespaceService;
import org.alfresco.service.namespace.QName;
import org.alfresco.service.namespace.RegexQNamePattern;

/**
 * The bean `fileFolderService`; mirrors FileFolderServiceImpl: children by cm:contains, folders of
 * cm:folder but not cm:systemfolder, files of cm:content.
 */
public final class FileFolders implements FileFolderService {
    private final NodeService nodeService;
    private final ContentService contentService;
    private final DictionaryService dictionary;
    private final MimetypeService mimetypes;
    private final CopyOfNode copies;

    public FileFolders(
            NodeService nodeService,
            ContentService contentService,
            DictionaryService dictionary,
            MimetypeService mimetypes,
            CopyOfNode copies) {
        this.nodeService = nodeService;
        this.contentService = contentService;
        this.dictionary = dictionary;
        this.mimetypes = mimetypes;
        this.copies = copies;
    }

    private boolean folder(QName type) {
        return dictionary.isSubClass(type, ContentModel.TYPE_FOLDER)
                && !dictionary.isSubClass(type, ContentModel.TYPE_SYSTEM_FOLDER);
    }

    private boolean file(QName type) {
        return dictionary.isSubClass(type, ContentModel.TYPE_CONTENT);
    }

    private List<FileInfo> list(NodeRef context, boolean files, boolean folders) {
        List<FileInfo> found = new ArrayList<>();
        for (ChildAssociationRef child :
                nodeService.getChildAssocs(
                        context, ContentModel.ASSOC_CONTAINS, RegexQNamePattern.MATCH_ALL)) {
            QName type = nodeService.getType(child.getChildRef());
            if ((files && file(type)) || (folders && folder(type))) {
                found.add(info(child.getChildRef(), type));
            }
        }
        return found;
    }

    private FileInfo info(NodeRef node, QName type) {
        return new FileInfoOfNode(node, folder(type), type, nodeService.getProperties(node));
    }

    @Override
    public List<FileInfo> list(NodeRef contextNodeRef) {
        return list(contextNodeRef, true, true);
    }

    @Override
    public List<FileInfo> listFiles(NodeRef contextNodeRef) {
        return list(contextNodeRef, true, false);
    }

    @Override
    public List<FileInfo> listFolders(NodeRef contextNodeRef) {
        return list(contextNodeRef, false, true);
    }

    @Override
    public NodeRef searchSimple(NodeRef contextNodeRef, String name) {
        return nodeService.getChildByName(contextNodeRef, ContentModel.ASSOC_CONTAINS, name);
    }

    @Override
    public FileInfo rename(NodeRef fileFolderRef, String newName)
            throws FileExistsException, FileNotFoundException {
        return moveOrRename(fileFolderRef, null, newName);
    }

    @Override
    public FileInfo move(NodeRef sourceNodeRef, NodeRef targetParentRef, String newName)
            throws FileExistsException, FileNotFoundException {
        return moveOrRename(sourceNodeRef, targetParentRef, newName);
    }

    @Override
    public FileInfo moveFrom(
            NodeRef sourceNodeRef, NodeRef sourceParentRef, NodeRef targetParentRef, String newName)
            throws FileExistsException, FileNotFoundException {
        if (!nodeService.getPrimaryParent(sourceNodeRef).getParentRef().equals(sourceParentRef)) {
            throw new UnsupportedOperationException(
                    "FileFolderService.moveFrom a secondary parent");
        }
        return moveOrRename(sourceNodeRef, targetParentRef, newName);
    }

    private FileInfo moveOrRename(NodeRef source, NodeRef targetParent, String newName)
            throws FileNotFoundException {
        if (!nodeService.exists(source)) {
            throw new FileNotFoundException(source);
        }
        ChildAssociationRef assoc = nodeService.getPrimaryParent(source);
        NodeRef parent = targetParent == null ? assoc.getParentRef() : targetParent;
        String oldName = (String) nodeService.getProperty(source, ContentModel.PROP_NAME);
        String name = newName == null ? oldName : newName;
        QName assocName =
                QName.createQNameWithValidLocalName(assoc.getQName().getNamespaceURI(), name);
        try {
            if (!parent.equals(assoc.getParentRef()) || !assocName.equals(assoc.getQName())) {
                // First the name when it stays here, else the name in the new folder is what must
                // be free.
                if (!parent.equals(assoc.getParentRef())) {
                    nodeService.moveNode(source, parent, assoc.getTypeQName(), assocName);
                    nodeService.setProperty(source, ContentModel.PROP_NAME, name);
                } else {
                    nodeService.setProperty(source, ContentModel.PROP_NAME, name);
                    nodeService.moveNode(source, parent, assoc.getTypeQName(), assocName);
                }
            } else if (!name.equals(oldName)) {
                nodeService.setProperty(source, ContentModel.PROP_NAME, name);
            }
        } catch (DuplicateChildNodeNameException e) {
            throw existing(parent, name, e);
        }
        return getFileInfo(source);
    }

    private static FileExistsException existing(NodeRef parent, String name, Throwable cause) {
        FileExistsException exists = new FileExistsException(parent, name);
        // The cause of an Alfresco exception is set by its constructor, and this one takes none.
        exists.addSuppressed(cause);
        return exists;
    }

    @Override
    public FileInfo copy(NodeRef sourceNodeRef, NodeRef targetParentRef, String newName)
            throws FileExistsException, FileNotFoundException {
        if (!nodeService.exists(sourceNodeRef)) {
            throw new FileNotFoundException(sourceNodeRef);
        }
        NodeRef parent =
                targetParentRef == null
                        ? nodeService.getPrimaryParent(sourceNodeRef).getParentRef()
                        : targetParentRef;
        String name =
                newName == null
                        ? (String) nodeService.getProperty(sourceNodeRef, ContentModel.PROP_NAME)
                        : newName;
        try {
            return getFileInfo(copies.copy(sourceNodeRef, parent, name));
        } catch (DuplicateChildNodeNameException e) {
            throw existing(parent, name, e);
        }
    }

    @Override
    public FileInfo create(NodeRef parentNodeRef, String name, QName typeQName)
            throws FileExistsException {
        return create(parentNodeRef, name, typeQName, null);
    }

    @Override
    public FileInfo create(NodeRef parentNodeRef, String name, QName typeQName, QName assocQName)
            throws FileExistsException {
        if (!file(typeQName) && !folder(typeQName)) {
            throw new AlfrescoRuntimeException(
                    "The type is invalid for this service: " + typeQName);
        }
        QName assocName =
                assocQName == null
                        ? QName.createQNameWithValidLocalName(
                                NamespaceService.CONTENT_MODEL_1_0_URI, name)
                        : assocQName;
        try {
            NodeRef made =
                    nodeService
                            .createNode(
                                    parentNodeRef,
                                    ContentModel.ASSOC_CONTAINS,
                                    assocName,
                                    typeQName,
                                    Map.of(ContentModel.PROP_NAME, name))
                            .getChildRef();
            return getFileInfo(made);
        } catch (DuplicateChildNodeNameException e) {
            throw existing(parentNodeRef, name, e);
        }
    }

    @Override
    public void delete(NodeRef nodeRef) {
        nodeService.deleteNode(nodeRef);
    }

    @Override
    public List<FileInfo> getNamePath(NodeRef rootNodeRef, NodeRef nodeRef)
            throws FileNotFoundException {
        List<FileInfo> path = new ArrayList<>();
        for (NodeRef node = nodeRef;
                !node.equals(rootNodeRef);
                node = nodeService.getPrimaryParent(node).getParentRef()) {
            if (rootNodeRef == null && node.equals(nodeService.getRootNode(node.getStoreRef()))) {
                break;
            }
            path.add(0, info(node, nodeService.getType(node)));
            if (nodeService.getPrimaryParent(node).getParentRef() == null) {
                throw new FileNotFoundException(nodeRef);
            }
        }
        return path;
    }

    @Override
    public List<String> getNameOnlyPath(NodeRef rootNodeRef, NodeRef nodeRef)
            throws FileNotFoundException {
        List<String> names = new ArrayList<>();
        for (FileInfo info : getNamePath(rootNodeRef, nodeRef)) {
            names.add(info.getName());
        }
        return names;
    }

    @Override
    public FileInfo resolveNamePath(NodeRef rootNodeRef, List<String> pathElements)
            throws FileNotFoundException {
        return resolveNamePath(rootNodeRef, pathElements, true);
    }

    @Override
    public FileInfo resolveNamePath(
            NodeRef rootNodeRef, List<String> pathElements, boolean mustExist)
            throws FileNotFoundException {
        NodeRef node = rootNodeRef;
        for (String name : pathElements) {
            node = node == null ? null : searchSimple(node, name);
        }
        if (node == null) {
            if (mustExist) {
                throw new FileNotFoundException("Not found: " + pathElements);
            }
            return null;
        }
        return info(node, nodeService.getType(node));
    }

    @Override
    public FileInfo getFileInfo(NodeRef nodeRef) {
        if (!nodeService.exists(nodeRef)) {
            return null;
        }
        QName type = nodeService.getType(nodeRef);
        return file(type) || folder(type) ? info(nodeRef, type) : null;
    }

    @Override
    public ContentReader getReader(NodeRef nodeRef) {
        return contentService.getReader(nodeRef, ContentModel.PROP_CONTENT);
    }

    @Override
    public ContentWriter getWriter(NodeRef nodeRef) {
        ContentWriter writer = contentService.getWriter(nodeRef, ContentModel.PROP_CONTENT, true);
        if (writer.getMimetype() == null) {
            writer.setMimetype(
                    mimetypes.guessMimetype(
                            (String) nodeService.getProperty(nodeRef, ContentModel.PROP_NAME)));
        }
        return writer;
    }

    @Override
    public boolean exists(NodeRef nodeRef) {
        return getFileInfo(nodeRef) != null;
    }
}
