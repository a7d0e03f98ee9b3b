package org.cityedms.report;

import java.util.Optional;
import org.cityedms.registration.DocumentKind;

/**
 * Of which tasks a report tells (відбір).
 *
 * @param unit of the executor
 * @param unitName the name of that unit when the task was given; any where nothing
 * @param post of the executor
 * @param person the executor's name when the task was given; any where nothing
 * @param joined whether tasks of units and posts that are no more are told with their successors'
 */
public record TaskFilter(
        Optional<Period> period,
        PeriodBasis basis,
        Optional<DocumentKind> kind,
        Optional<Long> unit,
        Optional<String> unitName,
        Optional<Long> post,
        Optional<String> person,
        boolean joined) {}
