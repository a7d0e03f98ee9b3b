package org.alfresco.service.cmr.repository;

import java.io.InputStream;
import java.util.List;
import java.util.Map;

/** Media types by file extension and back. */
public interface MimetypeService {
    String getExtension(String mimetype);

    String getMimetype(String extension);

    Map<String, String> getDisplaysByMimetype();

    Map<String, String> getExtensionsByMimetype();

    Map<String, String> getMimetypesByExtension();

    boolean isText(String mimetype);

    List<String> getMimetypes();

    String guessMimetype(String filename);

    String guessMimetype(String filename, ContentReader reader);

    String guessMimetype(String filename, InputStream input);
}
