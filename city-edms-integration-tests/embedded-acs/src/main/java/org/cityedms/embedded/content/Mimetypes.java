package org.cityedms.embedded.content;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.alfresco.service.cmr.repository.ContentIOException;
import org.alfresco.service.cmr.repository.ContentReader;
import org.alfresco.service.cmr.repository.MimetypeService;

/**
 * The bean `mimetypeService`; mirrors MimetypeMap with the types an office meets. Content is looked
 * at only as far as ACS's Tika would surely tell: PDF, ZIP families by extension, else the
 * extension alone.
 */
public final class Mimetypes implements MimetypeService {
    static final String BINARY = "application/octet-stream";

    private final Map<String, String> byExtension = new LinkedHashMap<>();
    private final Map<String, String> extensions = new LinkedHashMap<>();
    private final Map<String, String> displays = new LinkedHashMap<>();

    public Mimetypes() {
        try (InputStream in = Mimetypes.class.getResourceAsStream("/embedded-acs/mimetypes.txt");
                BufferedReader lines =
                        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String[] parts = line.split("\\|", -1);
                displays.put(parts[0], parts[1]);
                for (String extension : parts[2].split(",", -1)) {
                    byExtension.put(extension, parts[0]);
                    extensions.putIfAbsent(parts[0], extension);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String getExtension(String mimetype) {
        return extensions.getOrDefault(mimetype, "bin");
    }

    @Override
    public String getMimetype(String extension) {
        return byExtension.getOrDefault(extension.toLowerCase(Locale.ROOT), BINARY);
    }

    @Override
    public Map<String, String> getDisplaysByMimetype() {
        return Collections.unmodifiableMap(displays);
    }

    @Override
    public Map<String, String> getExtensionsByMimetype() {
        return Collections.unmodifiableMap(extensions);
    }

    @Override
    public Map<String, String> getMimetypesByExtension() {
        return Collections.unmodifiableMap(byExtension);
    }

    @Override
    public boolean isText(String mimetype) {
        return mimetype.startsWith("text/");
    }

    @Override
    public List<String> getMimetypes() {
        return List.copyOf(displays.keySet());
    }

    @Override
    public String guessMimetype(String filename) {
        int dot = filename == null ? -1 : filename.lastIndexOf('.');
        return dot < 0 ? BINARY : getMimetype(filename.substring(dot + 1));
    }

    @Override
    public String guessMimetype(String filename, ContentReader reader) {
        if (!reader.exists()) {
            return guessMimetype(filename);
        }
        try (InputStream in = reader.getReader().getContentInputStream()) {
            return guessMimetype(filename, in);
        } catch (IOException e) {
            throw new ContentIOException("Cannot read " + reader.getContentUrl(), e);
        }
    }

    @Override
    public String guessMimetype(String filename, InputStream input) {
        try {
            byte[] head = input.readNBytes(5);
            if (new String(head, StandardCharsets.ISO_8859_1).equals("%PDF-")) {
                return "application/pdf";
            }
        } catch (IOException e) {
            throw new ContentIOException("Cannot read content to guess its type", e);
        }
        return guessMimetype(filename);
    }
}
