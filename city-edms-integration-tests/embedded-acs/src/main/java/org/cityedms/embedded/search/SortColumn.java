package org.cityedms.embedded.search;

/** A property to sort by. */
record SortColumn(String property, boolean ascending) {}
