package org.cityedms.webscript;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
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
import org.cityedms.problem.ProblemException;
import org.springframework.extensions.webscripts.WebScriptRequest;
import org.springframework.extensions.webscripts.WrappingWebScriptRequest;
import org.springframework.extensions.webscripts.servlet.WebScriptServletRequest;

/**
 * A multipart body: short fields in memory, files on the disk, read as it comes and measured on the
 * way. Descriptors of scripts that use it switch off the framework's own reading, which knows no
 * limit.
 */
public final class Multipart implements AutoCloseable {
    /**
     * How much of a body that is too large is read and thrown away, so that the client hears the
     * answer and not a broken connection.
     */
    private static final long MAXIMUM_DRAINED = 512L * 1024 * 1024;

    private static final String MEDIA_TYPE = "multipart/form-data";

    private final Map<String, byte[]> fields = new HashMap<>();
    private final FileLimits limits;
    private final List<UploadedFile> more = new ArrayList<>();
    private UploadedFile file;
    private long total;

    private Multipart(FileLimits limits) {
        this.limits = limits;
    }

    /** Whether a request has such a body, where its script takes another one too. */
    public static boolean isIn(WebScriptRequest request) {
        return JsonBody.isOf(request, MEDIA_TYPE);
    }

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
        return read(request, fieldNames, FileLimits.one(fileName, maximumFile));
    }

    /**
     * Reads the body of a request that may carry several files.
     *
     * @param fieldNames fields it may have
     */
    public static Multipart read(
            WebScriptRequest request, Set<String> fieldNames, FileLimits limits)
            throws IOException {
        JsonBody.requireMediaType(request, MEDIA_TYPE);
        Multipart body = new Multipart(limits);
        HttpServletRequest servletRequest = servletRequest(request);
        try {
            JakartaServletFileUpload<?, ?> upload = new JakartaServletFileUpload<>();
            upload.setHeaderCharset(StandardCharsets.UTF_8);
            FileItemInputIterator parts = upload.getItemIterator(servletRequest);
            while (parts.hasNext()) {
                body.add(parts.next(), fieldNames);
            }
            if (body.fields.isEmpty() && body.file == null && body.more.isEmpty()) {
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

    /** The fields that are no files, by their names. */
    Map<String, byte[]> fields() {
        return Map.copyOf(fields);
    }

    public Optional<byte[]> field(String name) {
        return Optional.ofNullable(fields.get(name));
    }

    public Optional<UploadedFile> file() {
        return Optional.ofNullable(file);
    }

    /** The files of the field that may come several times, in their order. */
    public List<UploadedFile> more() {
        return List.copyOf(more);
    }

    @Override
    public void close() throws IOException {
        if (file != null) {
            Files.deleteIfExists(file.path());
        }
        for (UploadedFile one : more) {
            Files.deleteIfExists(one.path());
        }
    }

    private void add(FileItemInput part, Set<String> fieldNames) throws IOException {
        String name = part.getFieldName();
        if (isField(limits.many(), name)) {
            if (more.size() == limits.maximumFiles()) {
                throw Problem.of("too-many-files", 413, limits.maximumFiles()).exception();
            }
            UploadedFile one = created(part);
            more.add(one);
            store(part, one.path());
            return;
        }
        boolean isFile = isField(limits.single(), name);
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
            file = created(part);
            store(part, file.path());
        } else {
            try (InputStream bytes = part.getInputStream()) {
                fields.put(name, bytes.readNBytes(Json.MAXIMUM_BYTES + 1));
            }
        }
    }

    private static boolean isField(Optional<String> field, String name) {
        return field.isPresent() && field.get().equals(name);
    }

    private static UploadedFile created(FileItemInput part) throws IOException {
        String original = part.getName() == null ? "" : part.getName();
        return new UploadedFile(original, Files.createTempFile("city-edms-", ".upload"));
    }

    private void store(FileItemInput part, Path path) throws IOException {
        long size = 0;
        byte[] buffer = new byte[64 * 1024];
        try (InputStream in = part.getInputStream();
                OutputStream out = Files.newOutputStream(path)) {
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                size += n;
                total += n;
                if (size > limits.maximumFile()) {
                    throw tooLarge("file-too-large", limits.maximumFile());
                }
                if (total > limits.maximumTotal()) {
                    throw tooLarge("files-too-large", limits.maximumTotal());
                }
                out.write(buffer, 0, n);
            }
        }
    }

    private static ProblemException tooLarge(String code, long maximum) {
        return Problem.of(code, 413, maximum / (1024 * 1024)).exception();
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
