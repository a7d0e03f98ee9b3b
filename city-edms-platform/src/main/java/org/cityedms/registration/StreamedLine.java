package org.cityedms.registration;

/**
 * A line with all of its card (рядок журналу з карткою).
 *
 * @param card what the line says of the document; empty where nothing stands for it yet
 */
public record StreamedLine(Entry entry, Card card) {}
