package org.cityedms.embedded.search;

import java.util.List;

/**
 * A CMIS query as read.
 *
 * @param columns as written after SELECT, without alias; empty for *
 * @param sources the type of FROM and the types or aspects joined to it
 * @param where null when absent
 */
record CmisQuery(
        List<String> columns, List<String> sources, Condition where, List<SortColumn> order) {}
