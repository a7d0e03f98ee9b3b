package org.cityedms.registration.repo;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.repository.ContentService;
import org.alfresco.service.cmr.repository.ContentWriter;
import org.alfresco.service.cmr.repository.NodeRef;
import org.cityedms.registration.DocumentFile;
import org.cityedms.registration.FileName;
import org.cityedms.registration.RegistrationProblems;

/** Writes the file of a document into the content store, from stream to stream. */
public final class DocumentContent {
    private final ContentService contentService;

    /**
     * @param contentService the raw one
     */
    public DocumentContent(ContentService contentService) {
        this.contentService = contentService;
    }

    void write(NodeRef node, DocumentFile file) {
        try (InputStream bytes = new BufferedInputStream(file.open())) {
            bytes.mark(1);
            if (bytes.read() < 0) {
                throw RegistrationProblems.emptyFile().exception();
            }
            bytes.reset();
            ContentWriter writer = contentService.getWriter(node, ContentModel.PROP_CONTENT, true);
            writer.guessMimetype(FileName.clean(file.name()));
            writer.guessEncoding();
            writer.putContent(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
