package org.cityedms.embedded.webdav;

import java.io.InputStream;
import java.util.Date;
import java.util.Locale;
import java.util.Optional;
import org.alfresco.service.cmr.model.FileInfo;
import org.alfresco.service.cmr.repository.ContentData;
import org.alfresco.service.cmr.repository.ContentReader;
import org.apache.catalina.WebResourceRoot;
import org.apache.catalina.webresources.EmptyResource;
import org.apache.tomcat.util.http.FastHttpDateFormat;

/**
 * A file or folder of the repository as Tomcat's WebDAV servlet sees a resource; absent ones exist
 * not.
 */
final class NodeWebResource extends EmptyResource {
    private final RepositoryFiles files;
    private final Optional<FileInfo> file;
    private final String path;

    NodeWebResource(
            WebResourceRoot root, String path, RepositoryFiles files, Optional<FileInfo> file) {
        super(root, path);
        this.path = path;
        this.files = files;
        this.file = file;
    }

    @Override
    public boolean exists() {
        return file.isPresent();
    }

    @Override
    public boolean isDirectory() {
        return file.map(FileInfo::isFolder).orElse(false);
    }

    @Override
    public boolean isFile() {
        return exists() && !isDirectory();
    }

    @Override
    public boolean canRead() {
        return exists();
    }

    @Override
    public boolean delete() {
        file.ifPresent(files::delete);
        return exists();
    }

    @Override
    public String getName() {
        return file.map(FileInfo::getName).orElse(RepositoryFiles.nameOf(path));
    }

    @Override
    public String getWebappPath() {
        return path;
    }

    @Override
    public long getContentLength() {
        return content().map(ContentData::getSize).orElse(0L);
    }

    private Optional<ContentData> content() {
        return file.map(FileInfo::getContentData);
    }

    @Override
    public long getLastModified() {
        return file.map(FileInfo::getModifiedDate).map(Date::getTime).orElse(0L);
    }

    @Override
    public String getLastModifiedHttp() {
        return FastHttpDateFormat.formatDate(getLastModified());
    }

    @Override
    public long getCreation() {
        return file.map(FileInfo::getCreatedDate).map(Date::getTime).orElse(0L);
    }

    @Override
    public String getETag() {
        return file.map(
                        info ->
                                String.format(
                                        Locale.ROOT,
                                        "\"%s_%d\"",
                                        info.getNodeRef().getId(),
                                        getLastModified()))
                .orElse(null);
    }

    @Override
    public String getStrongETag() {
        return getETag();
    }

    @Override
    public String getMimeType() {
        return content().map(ContentData::getMimetype).orElse(null);
    }

    @Override
    public InputStream getInputStream() {
        ContentReader reader = isFile() ? files.reader(file.orElseThrow()) : null;
        return reader == null || !reader.exists()
                ? InputStream.nullInputStream()
                : reader.getContentInputStream();
    }
}
