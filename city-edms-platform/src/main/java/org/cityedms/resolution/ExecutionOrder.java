package org.cityedms.resolution;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The order of an execution tree (порядок дерева виконання): each below the task it hangs on. */
public final class ExecutionOrder {
    private ExecutionOrder() {}

    /**
     * Every resolution once, whatever hangs on its tasks right after it, in the order of tasks.
     *
     * @param resolutions of one document, in the order they were made
     * @param tasks of these resolutions, in the order they were given
     */
    public static List<Resolution> of(List<Resolution> resolutions, List<Task> tasks) {
        Map<Long, List<Resolution>> below = new HashMap<>();
        Map<Long, List<Task>> given = new HashMap<>();
        List<Resolution> roots = new ArrayList<>();
        Set<Long> known = new HashSet<>();
        tasks.forEach(
                task -> {
                    known.add(task.id());
                    given.computeIfAbsent(task.resolution(), id -> new ArrayList<>()).add(task);
                });
        for (Resolution resolution : resolutions) {
            resolution
                    .parentTask()
                    .filter(known::contains)
                    .map(parent -> below.computeIfAbsent(parent, id -> new ArrayList<>()))
                    .orElse(roots)
                    .add(resolution);
        }
        List<Resolution> ordered = new ArrayList<>();
        roots.forEach(root -> add(root, below, given, ordered));
        return ordered;
    }

    private static void add(
            Resolution resolution,
            Map<Long, List<Resolution>> below,
            Map<Long, List<Task>> given,
            List<Resolution> ordered) {
        ordered.add(resolution);
        for (Task task : given.getOrDefault(resolution.id(), List.of())) {
            below.getOrDefault(task.id(), List.of())
                    .forEach(each -> add(each, below, given, ordered));
        }
    }
}
