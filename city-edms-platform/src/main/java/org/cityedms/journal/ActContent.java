package org.cityedms.journal;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What was done to a line, by whom, when and why, and what the line says since (зміст дії). Its
 * canonical form is what is hashed.
 *
 * @param at the moment of the act
 * @param actor sign-in name of who did it
 * @param actorName their name
 * @param reason why, where a reason is asked
 * @param changes values before and after, of a correction
 */
public record ActContent(
        JournalAct act,
        Instant at,
        String actor,
        String actorName,
        Optional<String> reason,
        List<Change> changes) {

    /** A registration and the like: no reason, nothing was there before. */
    public static ActContent of(JournalAct act, Instant at, String actor, String actorName) {
        return new ActContent(act, at, actor, actorName, Optional.empty(), List.of());
    }

    /**
     * The content as canonical JSON.
     *
     * @param position place in the chain of the register and period, from 1
     */
    public String canonical(long position, JournalLine line) {
        Map<String, Object> members = new HashMap<>();
        members.put("act", act.code());
        members.put("actor", actor);
        members.put("actorName", actorName);
        members.put("at", JournalLine.moment(at));
        members.put(
                "changes",
                changes.isEmpty() ? null : changes.stream().map(Change::members).toList());
        members.put("entry", new CanonicalJson.Raw(line.canonical()));
        members.put("position", position);
        members.put("reason", reason.orElse(null));
        return CanonicalJson.object(members);
    }

    /** One corrected field: both values, as canonical JSON; nothing where the field was empty. */
    public record Change(String field, Optional<String> before, Optional<String> after) {
        Map<String, Object> members() {
            Map<String, Object> members = new HashMap<>();
            members.put("field", field);
            members.put("before", before.map(CanonicalJson.Raw::new).orElse(null));
            members.put("after", after.map(CanonicalJson.Raw::new).orElse(null));
            return members;
        }
    }
}
