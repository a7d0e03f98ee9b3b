package org.cityedms.registration;

/**
 * Answer to a wish to register.
 *
 * @param document the document
 * @param repeated whether an earlier request with the same key had already registered it
 */
public record Receipt(DocumentId document, boolean repeated) {}
