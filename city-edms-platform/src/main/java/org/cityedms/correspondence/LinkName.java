package org.cityedms.correspondence;

/** What one document is to another, in both languages. */
public record LinkName(String uk, String en) {}
