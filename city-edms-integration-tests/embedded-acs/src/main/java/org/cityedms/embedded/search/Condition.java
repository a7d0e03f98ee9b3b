package org.cityedms.embedded.search;

import java.util.List;

/** What a query asks of a node; names as written, resolved only when the SQL is made. */
sealed interface Condition {

    /** All of them. */
    record All(List<Condition> parts) implements Condition {}

    /** At least one of them. */
    record Any(List<Condition> parts) implements Condition {}

    /** Not this one. */
    record Not(Condition part) implements Condition {}

    /** Of the type or, unless {@code exact}, of a subtype. */
    record OfType(String type, boolean exact) implements Condition {}

    /** With the aspect or, unless {@code exact}, one derived from it. */
    record WithAspect(String aspect, boolean exact) implements Condition {}

    /** Directly in the folder: a node reference or its id. */
    record ChildOf(String folder) implements Condition {}

    /** A property against values: none, one, or for {@code IN} many. */
    record Compared(String property, Comparison comparison, List<Object> values)
            implements Condition {}

    /** How a property compares; a missing value satisfies only {@link #IS_NULL}. */
    enum Comparison {
        EQUAL("="),
        NOT_EQUAL("<>"),
        LESS("<"),
        LESS_OR_EQUAL("<="),
        GREATER(">"),
        GREATER_OR_EQUAL(">="),
        LIKE("LIKE"),
        NOT_LIKE("NOT LIKE"),
        IN("IN"),
        NOT_IN("NOT IN"),
        IS_NULL(""),
        IS_NOT_NULL("");

        private final String sql;

        Comparison(String sql) {
            this.sql = sql;
        }

        String sql() {
            return sql;
        }
    }
}
