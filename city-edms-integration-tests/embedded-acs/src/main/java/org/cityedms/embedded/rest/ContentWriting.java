package org.cityedms.embedded.rest;

import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.version.VersionBaseModel;
import org.alfresco.service.cmr.lock.NodeLockedException;
import org.alfresco.service.cmr.repository.ContentIOException;
import org.alfresco.service.cmr.repository.ContentService;
import org.alfresco.service.cmr.repository.ContentWriter;
import org.alfresco.service.cmr.repository.MimetypeService;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;
import org.alfresco.service.cmr.version.VersionService;
import org.alfresco.service.cmr.version.VersionType;

/**
 * Writes the bytes of a file and makes its version, as writeContent and createVersion of ACS's
 * NodesImpl.
 */
final class ContentWriting {
    private final NodeService nodes;
    private final ContentService contents;
    private final MimetypeService mimetypes;
    private final VersionService versions;

    ContentWriting(
            NodeService nodes,
            ContentService contents,
            MimetypeService mimetypes,
            VersionService versions) {
        this.nodes = nodes;
        this.contents = contents;
        this.mimetypes = mimetypes;
        this.versions = versions;
    }

    void write(NodeRef node, String fileName, InputStream bytes) {
        ContentWriter writer = contents.getWriter(node, ContentModel.PROP_CONTENT, true);
        writer.setMimetype(mimetypes.guessMimetype(fileName));
        writer.setEncoding("UTF-8");
        try (InputStream in = bytes) {
            writer.putContent(in);
        } catch (ContentIOException e) {
            if (e.getCause() instanceof NodeLockedException locked) {
                throw locked;
            }
            throw e;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Major or minor; null leaves an unversioned file so. */
    void version(NodeRef node, Boolean major, String comment) {
        boolean versioned = versions.isVersioned(node);
        if (major == null && comment == null && !versioned) {
            return;
        }
        if (!versioned) {
            nodes.addAspect(node, ContentModel.ASPECT_VERSIONABLE, null);
        }
        boolean asMajor = major == null ? !versioned : major;
        Map<String, Serializable> about = new HashMap<>();
        about.put(
                VersionBaseModel.PROP_VERSION_TYPE,
                asMajor ? VersionType.MAJOR : VersionType.MINOR);
        if (comment != null) {
            about.put(VersionBaseModel.PROP_DESCRIPTION, comment);
        }
        versions.createVersion(node, about);
    }
}
