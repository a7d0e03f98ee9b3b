package org.cityedms.organization;

import java.time.Instant;

/**
 * What somebody did to the structure (запис історії структури).
 *
 * @param act stable code of the kind of act
 * @param subject what it was done to, by the name of that moment
 * @param detail what was written, in words
 */
public record OrganizationAct(
        long id,
        Instant at,
        String actor,
        String actorName,
        String act,
        String subject,
        String detail) {}
