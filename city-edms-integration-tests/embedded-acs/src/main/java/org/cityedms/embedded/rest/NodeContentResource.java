package org.cityedms.embedded.rest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.model.FileExistsException;
import org.alfresco.service.cmr.model.FileFolderService;
import org.alfresco.service.cmr.model.FileNotFoundException;
import org.alfresco.service.cmr.repository.ContentReader;
import org.alfresco.service.cmr.repository.ContentService;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.NodeService;

/** /nodes/{nodeId}/content: download and upload; as ACS's NodesEntityResource. */
final class NodeContentResource implements ApiResource {
    /**
     * ACS's content.nonAttach.mimetypes: only these may be shown in the browser, the rest is always
     * saved.
     */
    private static final Set<String> SHOWABLE =
            Set.of(
                    "application/pdf",
                    "image/jpeg",
                    "image/gif",
                    "image/png",
                    "image/tiff",
                    "image/bmp",
                    "application/octet-stream");

    private final NodeService nodes;
    private final FileFolderService files;
    private final ContentService contents;
    private final NodeLookup lookup;
    private final ContentWriting writing;
    private final NodeView view;

    NodeContentResource(
            NodeService nodes,
            FileFolderService files,
            ContentService contents,
            NodeLookup lookup,
            ContentWriting writing,
            NodeView view) {
        this.nodes = nodes;
        this.files = files;
        this.contents = contents;
        this.lookup = lookup;
        this.writing = writing;
        this.view = view;
    }

    @Override
    public List<Route> routes() {
        String path = "nodes/{nodeId}/content";
        return List.of(Route.of("GET", path, this::download), Route.of("PUT", path, this::write));
    }

    private ApiResponse download(ApiRequest request) {
        NodeRef node = lookup.content(request.variable("nodeId"));
        ContentReader reader = contents.getReader(node, ContentModel.PROP_CONTENT);
        if (reader == null || !reader.exists()) {
            throw ApiException.notFound("Content of " + node.getId());
        }
        boolean shown =
                "false".equals(request.parameter("attachment"))
                        && SHOWABLE.contains(reader.getMimetype());
        Map<?, ?> properties = nodes.getProperties(node);
        return new ApiResponse.Binary(
                new NodeContent(
                        reader,
                        (Date) properties.get(ContentModel.PROP_MODIFIED),
                        shown ? null : String.valueOf(properties.get(ContentModel.PROP_NAME))));
    }

    private ApiResponse write(ApiRequest request) {
        String type = request.servlet().getContentType();
        if (type != null && type.toLowerCase(Locale.ROOT).startsWith("multipart")) {
            throw ApiException.mediaType("Cannot update using " + type);
        }
        NodeRef node = lookup.content(request.variable("nodeId"));
        String name = request.parameter("name");
        if (name != null) {
            rename(node, name);
        } else {
            name = String.valueOf(nodes.getProperty(node, ContentModel.PROP_NAME));
        }
        try {
            writing.write(node, name, request.bytes().open());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        String major = request.parameter("majorVersion");
        writing.version(
                node, major == null ? null : Boolean.valueOf(major), request.parameter("comment"));
        return ApiResponse.entry(view.full(node, request.include()));
    }

    private void rename(NodeRef node, String name) {
        NodeCreation.checkName(name);
        try {
            files.rename(node, name);
        } catch (FileNotFoundException e) {
            throw ApiException.noSuchEntity(node.getId());
        } catch (FileExistsException e) {
            throw ApiException.conflict("Name already exists in target parent: " + name);
        }
    }
}
