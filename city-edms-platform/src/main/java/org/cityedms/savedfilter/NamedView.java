package org.cityedms.savedfilter;

/**
 * What is kept: a view, its name and whom it is for. Made only by {@link
 * SavedFilterDraft#validated()}.
 */
public record NamedView(String name, boolean shared, ListView view) {}
