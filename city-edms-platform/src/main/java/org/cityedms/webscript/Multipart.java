package org.cityedms.webscript;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.fileupload2.core.FileItemInput;
import org.apache.commons.fileupload2.core.FileItemInputIterator;
import org.apache.commons.fileupload2.core.FileUploadException;
import org.apache.commons.fileupload2.jakarta.servlet6.JakartaServletFileUpload;
import org.cityedms.problem.FieldError;
import org.cityedms.problem.Problem;
import org.springframework.extensions.webscripts.WebScriptRequest;
import org.springframework.extensions.webscripts.WrappingWebScriptRequest;
import org.springframework.extensions.webscripts.servlet.WebScriptServletRequest;

/**
 * A multipart body: short fields in memory, one file on the disk, read as it comes and measured on
 * the way. Descriptors of scripts that use it switch off the framework's own reading, which knows
 * no limit.
 */
public final class Multipart implements AutoCloseable {
    /**
     * How much of a body that is too large is read and thrown away, so that the client hears the
     * answer and not a broken connection.
     */
    private static final long MAXIMUM_DRAINED = 512L * 1024 * 1024;

    private final Map<String, byte[]> fields = new HashMap<>();
    private UploadedFile file;

    private Multipart() {}

    /**
     * Reads the body of a request.
     *
     * @param fieldNames fields it may have
     * @param fileName the field that is a file
     * @param maximumFile bytes of the largest file
     */
    public static Multipart read(
            WebScriptRequest request, Set<String> fieldNames, String fileName, long maximumFile)
            throws IOException {
        JsonBody.requireMediaType(request, "multipart/form-data");
        Multipart body = new Multipart();
        HttpServletRequest servletRequest = servletRequest(request);
        try {
            JakartaServletFileUpload<?, ?> upload = new JakartaServletFileUpload<>();
            upload.setHeaderCharset(StandardCharsets.UTF_8);
            FileItemInputIterator parts = upload.getItemIterator(servletRequest);
            while (parts.hasNext()) {
                body.add(parts.next(), fieldNames, fileName, maximumFile);
            }
            if (body.fields.isEmpty() && body.file == null) {
                throw Problem.of("malformed-request", 400).exception();
            }
            return body;
        } catch (FileUploadException | InvalidPathException e) {
            body.close();
            throw Problem.of("malformed-request", 400).exception();
        } catch (RuntimeException e) {
            body.close();
            drain(servletRequest.getInputStream());
            throw e;
        } catch (IOException e) {
            body.close();
            throw e;
        }
    }

    public Optional<byte[]> field(String name) {
        return Optional.ofNullable(fields.get(name));
    }

    public Optional<UploadedFile> file() {
        return Optional.ofNullable(file);
    }

    @Override
    public void close() throws IOException {
        if (file != null) {
            Files.deleteIfExists(file.path());
        }
    }

    private void add(FileItemInput part, Set<String> fieldNames, String fileName, long maximumFile)
            throws IOException {
        String name = part.getFieldName();
        boolean isFile = fileName.equals(name);
        if (!isFile && !fieldNames.contains(name)) {
            throw Problem.ofFields(
                            "invalid-input",
                            List.of(FieldError.of(String.valueOf(name), "unknown")))
                    .exception();
        }
        if (fields.containsKey(name) || (isFile && file != null)) {
            throw Problem.ofFields("invalid-input", List.of(FieldError.of(name, "twice")))
                    .exception();
        }
        if (isFile) {
            store(part, maximumFile);
        } else {
            try (InputStream bytes = part.getInputStream()) {
                fields.put(name, bytes.readNBytes(Json.MAXIMUM_BYTES + 1));
            }
        }
    }

    private void store(FileItemInput part, long maximum) throws IOException {
        String original = part.getName() == null ? "" : part.getName();
        Path path = Files.createTempFile("city-edms-", ".upload");
        file = new UploadedFile(original, path);
        long size = 0;
        byte[] buffer = new byte[64 * 1024];
        try (InputStream in = part.getInputStream();
                OutputStream out = Files.newOutputStream(path)) {
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                size += n;
                if (size > maximum) {
                    throw Problem.of("file-too-large", 413, maximum / (1024 * 1024)).exception();
                }
                out.write(buffer, 0, n);
            }
        }
    }

    private static void drain(InputStream rest) throws IOException {
        byte[] buffer = new byte[64 * 1024];
        long drained = 0;
        for (int n = rest.read(buffer);
                n >= 0 && drained < MAXIMUM_DRAINED;
                n = rest.read(buffer)) {
            drained += n;
        }
    }

    private static HttpServletRequest servletRequest(WebScriptRequest request) {
        WebScriptRequest inner = request;
        while (inner instanceof WrappingWebScriptRequest wrapping) {
            inner = wrapping.getNext();
        }
        return ((WebScriptServletRequest) inner).getHttpServletRequest();
    }
}
