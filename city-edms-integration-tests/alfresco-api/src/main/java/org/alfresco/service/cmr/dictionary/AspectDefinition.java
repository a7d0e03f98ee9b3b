package org.alfresco.service.cmr.dictionary;

/** An aspect of nodes. */
public interface AspectDefinition extends ClassDefinition {}
