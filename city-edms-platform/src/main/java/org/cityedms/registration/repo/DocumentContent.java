package org.cityedms.registration.repo;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Optional;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.repository.ContentReader;
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

    /** SHA-256 of the file as it stands in this transaction; nothing where there is none. */
    Optional<byte[]> hash(NodeRef node) {
        // The system reads: nobody sees the file by it.
        return AuthenticationUtil.runAsSystem(() -> read(node));
    }

    private Optional<byte[]> read(NodeRef node) {
        ContentReader reader = contentService.getReader(node, ContentModel.PROP_CONTENT);
        if (reader == null || !reader.exists()) {
            return Optional.empty();
        }
        try (InputStream bytes = reader.getContentInputStream()) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            byte[] buffer = new byte[64 * 1024];
            for (int n = bytes.read(buffer); n >= 0; n = bytes.read(buffer)) {
                digest.update(buffer, 0, n);
            }
            return Optional.of(digest.digest());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            // Every Java platform must have it (MessageDigest).
            throw new IllegalStateException(e);
        }
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
