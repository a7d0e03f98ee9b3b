package org.alfresco.service.namespace;

/** Decides which qualified names a caller wants. */
public interface QNamePattern {
    boolean isMatch(QName qname);
}
