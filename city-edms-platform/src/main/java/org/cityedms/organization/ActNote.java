package org.cityedms.organization;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What is to be noted of an act on the structure: who is at work and when is known to whoever notes
 * it.
 *
 * @param subject what it was done to, by the name of before
 * @param detail what came of it, by the name of after; empty where there is nothing to say
 * @param from the first day it holds
 * @param until the last day, where it has one
 * @param reorganization the decision it is a step of
 * @param about what it is about, each under the name of that moment
 */
public record ActNote(
        String act,
        String subject,
        String detail,
        Optional<LocalDate> from,
        Optional<LocalDate> until,
        Optional<Order> order,
        Optional<Long> reorganization,
        Map<ActSubject, String> about) {

    public ActNote {
        about = Collections.unmodifiableMap(new LinkedHashMap<>(about));
    }

    public static ActNote of(String act, String subject, String detail) {
        return new ActNote(
                act,
                subject,
                detail,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Map.of());
    }

    public ActNote since(LocalDate day) {
        return lasting(day, Optional.empty());
    }

    public ActNote lasting(LocalDate first, Optional<LocalDate> last) {
        return new ActNote(
                act, subject, detail, Optional.of(first), last, order, reorganization, about);
    }

    public ActNote by(Optional<Order> basis) {
        return new ActNote(act, subject, detail, from, until, basis, reorganization, about);
    }

    public ActNote in(Reorganization decision) {
        return new ActNote(
                act,
                subject,
                detail,
                Optional.of(decision.plan().effectiveOn()),
                until,
                Optional.of(decision.plan().order()),
                Optional.of(decision.id()),
                about);
    }

    public ActNote about(ActSubject thing, String name) {
        Map<ActSubject, String> all = new LinkedHashMap<>(about);
        all.put(thing, name);
        return new ActNote(act, subject, detail, from, until, order, reorganization, all);
    }

    public ActNote about(Map<ActSubject, String> things) {
        Map<ActSubject, String> all = new LinkedHashMap<>(about);
        all.putAll(things);
        return new ActNote(act, subject, detail, from, until, order, reorganization, all);
    }
}
