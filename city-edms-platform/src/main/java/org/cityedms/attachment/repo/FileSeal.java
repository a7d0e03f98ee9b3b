package org.cityedms.attachment.repo;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import org.alfresco.model.ContentModel;
import org.alfresco.repo.security.authentication.AuthenticationUtil;
import org.alfresco.service.cmr.repository.ContentReader;
import org.alfresco.service.cmr.repository.ContentService;
import org.alfresco.service.cmr.repository.NodeRef;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Reads a file as it stands in this transaction: its hash, its size and the pages of a PDF. */
public final class FileSeal {
    private static final String PDF = "application/pdf";

    private final ContentService contentService;

    /**
     * @param contentService the raw one
     */
    public FileSeal(ContentService contentService) {
        this.contentService = contentService;
    }

    /** What a file is. */
    record Found(String sha256, long size, Optional<Integer> pages) {}

    Found of(NodeRef node) {
        // The system reads: nobody sees the file by it.
        return AuthenticationUtil.runAsSystem(() -> read(node));
    }

    private Found read(NodeRef node) {
        ContentReader reader = contentService.getReader(node, ContentModel.PROP_CONTENT);
        MessageDigest digest = sha256();
        if (reader == null || !reader.exists()) {
            return new Found(HexFormat.of().formatHex(digest.digest()), 0, Optional.empty());
        }
        try {
            return PDF.equals(reader.getMimetype()) ? pdf(reader, digest) : any(reader, digest);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String hash(ContentReader reader) throws IOException {
        return any(reader, sha256()).sha256();
    }

    private static Found any(ContentReader reader, MessageDigest digest) throws IOException {
        try (InputStream bytes = new DigestInputStream(reader.getContentInputStream(), digest)) {
            long size = bytes.transferTo(OutputStream.nullOutputStream());
            return new Found(HexFormat.of().formatHex(digest.digest()), size, Optional.empty());
        }
    }

    private static Found pdf(ContentReader reader, MessageDigest digest) throws IOException {
        Path copy = Files.createTempFile("city-edms-", ".annex");
        try {
            long size;
            try (InputStream bytes = new DigestInputStream(reader.getContentInputStream(), digest);
                    OutputStream out = Files.newOutputStream(copy)) {
                size = bytes.transferTo(out);
            }
            return new Found(HexFormat.of().formatHex(digest.digest()), size, pages(copy));
        } finally {
            Files.deleteIfExists(copy);
        }
    }

    /** A PDF that does not open is a file like any other. */
    private static Optional<Integer> pages(Path file) {
        try (PDDocument pdf =
                Loader.loadPDF(file.toFile(), IOUtils.createTempFileOnlyStreamCache())) {
            return Optional.of(pdf.getNumberOfPages());
        } catch (IOException | RuntimeException broken) {
            return Optional.empty();
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            // Every Java platform must have it (MessageDigest).
            throw new IllegalStateException(e);
        }
    }
}
