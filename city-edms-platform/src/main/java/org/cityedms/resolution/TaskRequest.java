package org.cityedms.resolution;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What an executor asks of whoever set it (прохання виконавця).
 *
 * @param due the day asked for; nothing for no deadline at all or another executor
 * @param post the executor asked for
 */
public record TaskRequest(
        RequestKind kind,
        Optional<LocalDate> due,
        Optional<Long> post,
        String reason,
        Instant at,
        String byName) {}
