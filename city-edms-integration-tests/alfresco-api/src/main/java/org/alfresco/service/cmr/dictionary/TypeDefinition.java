package org.alfresco.service.cmr.dictionary;

/** A type of nodes. */
public interface TypeDefinition extends ClassDefinition {}
