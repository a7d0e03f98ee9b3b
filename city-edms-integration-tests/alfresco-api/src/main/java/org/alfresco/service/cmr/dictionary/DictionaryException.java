package org.alfresco.service.cmr.dictionary;

import org.alfresco.error.AlfrescoRuntimeException;

/** A model cannot be read or compiled. */
public class DictionaryException extends AlfrescoRuntimeException {
    public DictionaryException(String msgId) {
        super(msgId);
    }

    public DictionaryException(String msgId, Throwable cause) {
        super(msgId, cause);
    }
}
