package org.alfresco.repo.transaction;

/** Marks exceptions that a retry cannot cure, whatever caused them. */
public interface DoNotRetryException {}
