package org.alfresco.service.cmr.repository;

/** Told when a content stream is closed. */
public interface ContentStreamListener {
    void contentStreamClosed() throws ContentIOException;
}
