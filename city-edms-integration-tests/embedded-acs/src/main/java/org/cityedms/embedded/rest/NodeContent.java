package org.cityedms.embedded.rest;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.Optional;
import org.alfresco.service.cmr.repository.ContentReader;

/**
 * Content on its way to the client, as ACS's ContentStreamer: validators, one byte range, and the
 * file name in both forms of RFC 6266, since names here are Ukrainian.
 */
record NodeContent(ContentReader reader, Date modified, String attachmentName) {
    void writeTo(HttpServletRequest request, HttpServletResponse response) throws IOException {
        long seconds = modified.getTime() / 1000 * 1000;
        response.setHeader("Cache-Control", "max-age=0,  must-revalidate");
        response.setHeader("ETag", "\"" + modified.getTime() + "\"");
        response.setDateHeader("Last-Modified", seconds);
        response.setHeader("Accept-Ranges", "bytes");
        if (notModified(request, seconds)) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        if (attachmentName != null) {
            response.setHeader("Content-Disposition", dispositionOf(attachmentName));
        }
        response.setContentType(reader.getMimetype());
        if (reader.getEncoding() != null) {
            response.setCharacterEncoding(reader.getEncoding());
        }
        long size = reader.getSize();
        Optional<ByteRange> range = ByteRange.of(request.getHeader("Range"), size);
        if (range.isEmpty()) {
            copy(response, new ByteRange(0, size - 1));
        } else if (range.get().isEmpty()) {
            response.setHeader("Content-Range", "bytes */" + size);
            response.setStatus(HttpServletResponse.SC_REQUESTED_RANGE_NOT_SATISFIABLE);
        } else {
            ByteRange part = range.get();
            response.setStatus(HttpServletResponse.SC_PARTIAL_CONTENT);
            response.setHeader(
                    "Content-Range", "bytes " + part.first() + "-" + part.last() + "/" + size);
            copy(response, part);
        }
    }

    private boolean notModified(HttpServletRequest request, long seconds) {
        String tag = request.getHeader("If-None-Match");
        if (tag != null) {
            return tag.contains("\"" + modified.getTime() + "\"");
        }
        return request.getHeader("If-Modified-Since") != null && dateOf(request) >= seconds;
    }

    private static long dateOf(HttpServletRequest request) {
        try {
            return request.getDateHeader("If-Modified-Since");
        } catch (IllegalArgumentException e) {
            return -1;
        }
    }

    private void copy(HttpServletResponse response, ByteRange part) throws IOException {
        response.setContentLengthLong(part.length());
        if (part.length() == 0) {
            return;
        }
        try (InputStream in = reader.getContentInputStream()) {
            in.skipNBytes(part.first());
            OutputStream out = response.getOutputStream();
            byte[] buffer = new byte[8192];
            long left = part.length();
            while (left > 0) {
                int read = in.read(buffer, 0, (int) Math.min(buffer.length, left));
                if (read == -1) {
                    throw new IOException("Content ended " + left + " bytes early");
                }
                out.write(buffer, 0, read);
                left -= read;
            }
        }
    }

    static String dispositionOf(String name) {
        StringBuilder ascii = new StringBuilder();
        name.chars()
                .forEach(
                        c ->
                                ascii.append(
                                        c < 0x20 || c > 0x7e || c == '"' || c == '\\'
                                                ? ' '
                                                : (char) c));
        String encoded = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
        return "attachment; filename=\"" + ascii + "\"; filename*=UTF-8''" + encoded;
    }
}
