package org.cityedms.embedded.content;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.alfresco.service.cmr.repository.ContentAccessor;
import org.alfresco.service.cmr.repository.ContentData;
import org.alfresco.service.cmr.repository.ContentIOException;
import org.alfresco.service.cmr.repository.ContentStreamListener;
import org.springframework.extensions.surf.util.I18NUtil;

/** What reading and writing a content file have in common. */
abstract class FileAccessor implements ContentAccessor {
    final ContentStore store;
    final Mimetypes mimetypes;
    final String url;
    final List<ContentStreamListener> listeners = new ArrayList<>();
    private String mimetype;
    private String encoding;
    private Locale locale;
    private boolean opened;
    private boolean closed;

    FileAccessor(ContentStore store, Mimetypes mimetypes, String url) {
        this.store = store;
        this.mimetypes = mimetypes;
        this.url = url;
    }

    java.nio.file.Path file() {
        return store.file(url);
    }

    void open() {
        if (opened) {
            throw new ContentIOException("A channel has already been opened: " + url);
        }
        opened = true;
    }

    void close() {
        if (!closed) {
            closed = true;
            listeners.forEach(ContentStreamListener::contentStreamClosed);
        }
    }

    public boolean isClosed() {
        return closed;
    }

    @Override
    public boolean isChannelOpen() {
        return opened && !closed;
    }

    @Override
    public void addListener(ContentStreamListener listener) {
        listeners.add(listener);
    }

    @Override
    public long getSize() {
        try {
            return Files.exists(file()) ? Files.size(file()) : 0;
        } catch (IOException e) {
            throw new ContentIOException("Cannot read the size of " + url, e);
        }
    }

    @Override
    public ContentData getContentData() {
        return new ContentData(
                url,
                mimetype,
                getSize(),
                encoding,
                locale == null ? I18NUtil.getContentLocale() : locale);
    }

    @Override
    public String getContentUrl() {
        return url;
    }

    @Override
    public String getMimetype() {
        return mimetype;
    }

    @Override
    public void setMimetype(String mimetype) {
        this.mimetype = mimetype;
    }

    @Override
    public String getEncoding() {
        return encoding == null ? "UTF-8" : encoding;
    }

    @Override
    public void setEncoding(String encoding) {
        this.encoding = encoding;
    }

    @Override
    public Locale getLocale() {
        return locale;
    }

    @Override
    public void setLocale(Locale locale) {
        this.locale = locale;
    }

    Charset charset() {
        return Charset.forName(getEncoding());
    }
}
