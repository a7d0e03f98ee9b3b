package org.cityedms.organization;

import java.time.Instant;
import java.util.Map;

/**
 * What somebody did to the structure (запис історії структури). Names stay those of that moment.
 *
 * @param actor user name; empty where the program did what had been decided for the day
 */
public record OrganizationAct(long id, Instant at, String actor, String actorName, ActNote note) {

    public OrganizationAct about(Map<ActSubject, String> things) {
        return new OrganizationAct(id, at, actor, actorName, note.about(things));
    }
}
