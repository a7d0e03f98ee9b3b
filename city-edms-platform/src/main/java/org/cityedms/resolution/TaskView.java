package org.cityedms.resolution;

import java.util.List;
import java.util.Optional;

/**
 * A task as someone sees it.
 *
 * @param wished the executor that a request asks for
 * @param actions codes of what they may do now
 */
public record TaskView(Task task, boolean overdue, Optional<Party> wished, List<String> actions) {}
