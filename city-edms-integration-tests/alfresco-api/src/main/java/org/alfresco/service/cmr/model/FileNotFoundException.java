package org.alfresco.service.cmr.model;

import org.alfresco.service.cmr.repository.NodeRef;

/** No such file or folder. */
public class FileNotFoundException extends Exception {
    public FileNotFoundException(NodeRef nodeRef) {
        super(String.valueOf(nodeRef));
    }

    public FileNotFoundException(String msg) {
        super(msg);
    }
}
