package org.cityedms.benchmarks.control;

import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Numbers that rows are known by; each is given by the table that it is the identity of. */
enum Key {
    REVIEW(0, "ce_review"),
    RESOLUTION(1, "ce_resolution"),
    TASK(2, "ce_task"),
    REQUEST(3, "ce_task_request"),
    ACT(4, "ce_execution_act"),
    NODE(5, "alf_node"),
    ASSOCIATION(6, "alf_child_assoc"),
    /** Of the engine of processes, which counts all its rows with one number. */
    PROCESS(7, "");

    private static final Map<String, Key> REFERENCES =
            Map.of(
                    "review_id", REVIEW,
                    "resolution_id", RESOLUTION,
                    "task_id", TASK,
                    "parent_task_id", TASK,
                    "parent_id", NODE,
                    "child_id", NODE);
    private static final Map<String, Key> TABLES =
            Arrays.stream(values())
                    .filter(key -> key != PROCESS)
                    .collect(Collectors.toMap(key -> key.table, Function.identity()));

    private final int place;
    private final String table;

    Key(int place, String table) {
        this.place = place;
        this.table = table;
    }

    /** Where arrays of numbers have it. */
    int place() {
        return place;
    }

    String table() {
        return table;
    }

    /** What a column of a table names; null where nothing. */
    static Key of(String table, String column) {
        return column.equals("id") ? TABLES.get(table) : REFERENCES.get(column);
    }
}
