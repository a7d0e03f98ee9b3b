package org.cityedms.organization;

import java.util.Map;

/**
 * What a reorganisation does to one unit, post or substitution, in words.
 *
 * @param kind stable code of the kind of change
 * @param before what it was; empty of what is new
 * @param after what it becomes; empty of what is gone without successor
 * @param about the units, posts and people it concerns, successors too
 */
public record ReorganizationChange(
        String kind, String before, String after, Map<ActSubject, String> about) {}
