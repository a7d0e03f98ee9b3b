package org.cityedms.resolution.web;

import java.util.Optional;
import org.cityedms.deadline.Bilingual;
import org.cityedms.organization.Basis;
import org.cityedms.resolution.Doer;
import org.cityedms.resolution.Party;
import org.cityedms.resolution.Resolution;

/** Schema {@code Party}. */
record PartyJson(
        String post,
        String title,
        String unit,
        String name,
        String dative,
        String actor,
        String actorName,
        String basis) {

    static PartyJson of(Party party) {
        return of(party, Optional.empty(), Optional.empty(), Optional.empty());
    }

    static PartyJson of(Resolution.Author author) {
        return of(author.party(), author.actor(), author.actorName(), author.basis());
    }

    static PartyJson of(Doer doer) {
        return doer.role()
                .map(
                        role ->
                                of(
                                        role,
                                        Optional.of(doer.user()),
                                        Optional.of(doer.name()),
                                        doer.basis()))
                .orElse(null);
    }

    private static PartyJson of(
            Party party,
            Optional<String> actor,
            Optional<String> actorName,
            Optional<Basis> basis) {
        return new PartyJson(
                Long.toString(party.post()),
                party.title(),
                party.unitName(),
                party.name(),
                party.dative().orElse(null),
                actor.orElse(null),
                actorName.orElse(null),
                basis.map(Basis::code).orElse(null));
    }

    /** Schema {@code Bilingual}. */
    record TextJson(String uk, String en) {
        static TextJson of(Optional<Bilingual> text) {
            return text.map(both -> new TextJson(both.uk(), both.en())).orElse(null);
        }
    }

    static String id(Optional<Long> id) {
        return id.map(String::valueOf).orElse(null);
    }
}
