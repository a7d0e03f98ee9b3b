package org.cityedms.print;

/**
 * A column of a printed table.
 *
 * @param weight how wide it is beside the others
 */
public record TableColumn(String title, int weight) {}
