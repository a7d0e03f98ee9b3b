package org.cityedms.resolution;

import java.util.List;

/**
 * All of a task.
 *
 * @param history oldest first
 */
public record TaskFile(
        TaskView task,
        ResolutionView resolution,
        DocumentBrief document,
        List<ExecutionAct> history) {}
