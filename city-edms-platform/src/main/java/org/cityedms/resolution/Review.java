package org.cityedms.resolution;

import java.time.Instant;
import java.util.Optional;
import org.cityedms.registration.DocumentId;

/**
 * A document before a head (розгляд): the registry proposed it in its preliminary review
 * (попередній розгляд).
 *
 * @param primary первинний розгляд: only its head changes the main executor
 * @param note what the registry wrote to the head
 * @param reason why it went back to the registry
 */
public record Review(
        long id,
        int version,
        DocumentId document,
        boolean primary,
        Party head,
        ReviewState state,
        Optional<String> note,
        Instant proposedAt,
        String proposedByName,
        Optional<Instant> closedAt,
        Optional<String> reason) {
    public static final int MAXIMUM_NOTE = 500;
}
