package org.cityedms.correspondence.web;

import java.util.List;
import org.cityedms.correspondence.DuplicateCandidate;
import org.cityedms.registration.Coded;

/** Schema {@code DuplicateCandidate}. */
record CandidateJson(
        LinkEndJson document,
        String correspondentNumber,
        String correspondentDate,
        List<String> reasons,
        int likeness) {
    static CandidateJson of(DuplicateCandidate candidate) {
        return new CandidateJson(
                LinkEndJson.of(candidate.letter().end()),
                candidate.letter().number().orElse(null),
                candidate.letter().date().map(Object::toString).orElse(null),
                candidate.reasons().stream().map(Coded::code).toList(),
                (int) Math.round(candidate.likeness() * 100));
    }
}
