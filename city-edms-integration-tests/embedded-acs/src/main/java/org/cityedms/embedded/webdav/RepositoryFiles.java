package org.cityedms.embedded.webdav;

import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.model.Repository;
import org.alfresco.service.cmr.model.FileExistsException;
import org.alfresco.service.cmr.model.FileFolderService;
import org.alfresco.service.cmr.model.FileInfo;
import org.alfresco.service.cmr.model.FileNotFoundException;
import org.alfresco.service.cmr.repository.ContentReader;
import org.alfresco.service.cmr.repository.ContentService;
import org.alfresco.service.cmr.repository.ContentWriter;
import org.alfresco.service.cmr.repository.MimetypeService;
import org.alfresco.service.cmr.repository.NodeRef;

/**
 * The tree below Company Home by path, through the public services, so that permissions, behaviours
 * and rules apply; as ACS's WebDAVHelper.
 */
final class RepositoryFiles {
    private final FileFolderService files;
    private final ContentService contents;
    private final MimetypeService mimetypes;
    private final Repository repository;

    RepositoryFiles(
            FileFolderService files,
            ContentService contents,
            MimetypeService mimetypes,
            Repository repository) {
        this.files = files;
        this.contents = contents;
        this.mimetypes = mimetypes;
        this.repository = repository;
    }

    Optional<FileInfo> find(String path) {
        NodeRef root = repository.getCompanyHome();
        List<String> elements = elements(path);
        if (elements.isEmpty()) {
            return Optional.of(files.getFileInfo(root));
        }
        try {
            return Optional.ofNullable(files.resolveNamePath(root, elements, false));
        } catch (FileNotFoundException e) {
            return Optional.empty();
        }
    }

    Optional<FileInfo> findFolder(String path) {
        return find(path).filter(FileInfo::isFolder);
    }

    List<FileInfo> list(FileInfo folder) {
        return files.list(folder.getNodeRef());
    }

    ContentReader reader(FileInfo file) {
        return contents.getReader(file.getNodeRef(), ContentModel.PROP_CONTENT);
    }

    /** False where the parent is missing or the place taken. */
    boolean makeFolder(String path) {
        Optional<FileInfo> parent = findFolder(parentOf(path));
        if (parent.isEmpty()) {
            return false;
        }
        try {
            files.create(parent.get().getNodeRef(), nameOf(path), ContentModel.TYPE_FOLDER);
            return true;
        } catch (FileExistsException e) {
            return false;
        }
    }

    /** False where the parent is missing or a folder has the name. */
    boolean write(String path, InputStream bytes, boolean overwrite) {
        Optional<FileInfo> known = find(path);
        Optional<FileInfo> parent = findFolder(parentOf(path));
        if (parent.isEmpty() || known.filter(file -> file.isFolder() || !overwrite).isPresent()) {
            return false;
        }
        NodeRef node =
                known.map(FileInfo::getNodeRef).orElseGet(() -> create(parent.get(), nameOf(path)));
        ContentWriter writer = contents.getWriter(node, ContentModel.PROP_CONTENT, true);
        writer.setMimetype(mimetypes.guessMimetype(nameOf(path)));
        writer.setEncoding("UTF-8");
        writer.putContent(bytes);
        return true;
    }

    private NodeRef create(FileInfo parent, String name) {
        return files.create(parent.getNodeRef(), name, ContentModel.TYPE_CONTENT).getNodeRef();
    }

    void delete(FileInfo file) {
        files.delete(file.getNodeRef());
    }

    void move(FileInfo file, FileInfo folder, String name) throws FileNotFoundException {
        files.move(file.getNodeRef(), folder.getNodeRef(), name);
    }

    void copy(FileInfo file, FileInfo folder, String name) throws FileNotFoundException {
        files.copy(file.getNodeRef(), folder.getNodeRef(), name);
    }

    static String parentOf(String path) {
        List<String> elements = elements(path);
        return "/" + String.join("/", elements.subList(0, Math.max(0, elements.size() - 1)));
    }

    static String nameOf(String path) {
        List<String> elements = elements(path);
        return elements.isEmpty() ? "" : elements.get(elements.size() - 1);
    }

    private static List<String> elements(String path) {
        return Arrays.stream(path.split("/", -1)).filter(part -> !part.isEmpty()).toList();
    }
}
