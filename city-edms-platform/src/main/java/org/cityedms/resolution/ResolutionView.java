package org.cityedms.resolution;

import java.util.List;

/**
 * A resolution as someone sees it.
 *
 * @param actions codes of what they may do now
 */
public record ResolutionView(Resolution resolution, List<TaskView> tasks, List<String> actions) {}
