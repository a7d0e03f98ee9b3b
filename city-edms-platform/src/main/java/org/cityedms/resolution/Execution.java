package org.cityedms.resolution;

import java.util.List;

/**
 * How a document is executed (дерево виконання).
 *
 * @param toResolve open reviews that the reader may answer
 * @param resolutions in the order of the tree
 * @param actions codes of what the reader may do with the document
 * @param openQuestions questions of an appeal that nothing answers yet
 * @param openTasks tasks on control that nobody answered yet
 */
public record Execution(
        DocumentBrief document,
        List<Review> reviews,
        List<Long> toResolve,
        List<ResolutionView> resolutions,
        List<String> actions,
        int openQuestions,
        int openTasks) {}
