package org.cityedms.registration.repo;

import java.time.Instant;
import java.util.Optional;
import org.alfresco.service.cmr.repository.NodeRef;
import org.cityedms.registration.NumberChoice;
import org.cityedms.registration.Register;

/**
 * A document whose card and file are written and which waits for its number.
 *
 * @param fileName name to file it under, after its number; nothing for a file that keeps its own
 *     name
 * @param registeredAt time of a registration in the past
 * @param choice what number it takes
 */
record PendingRegistration(
        NodeRef node,
        Register register,
        String registrar,
        String registrarName,
        Optional<String> fileName,
        Optional<Instant> registeredAt,
        NumberChoice choice) {}
