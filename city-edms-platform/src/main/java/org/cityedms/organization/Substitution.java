package org.cityedms.organization;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * That someone acts in a post beside or instead of its holder (заміщення, в.о., помічник).
 *
 * @param order the order it rests on; an assistant needs none
 * @param reason why the holder is away: of their health, maybe, and so for administrators only
 * @param revoked the moment it was taken back, before its last day ended
 */
public record Substitution(
        long id,
        long post,
        String userName,
        Basis basis,
        Scope scope,
        Optional<Order> order,
        Optional<String> reason,
        Optional<Instant> revoked) {

    /** Whether they act on a day, as far as is known now. */
    public boolean covers(LocalDate day) {
        return revoked.isEmpty()
                && !scope.from().isAfter(day)
                && scope.until().filter(last -> last.isBefore(day)).isEmpty();
    }

    /** Without what tells of the holder's private life. */
    public Substitution asStaffMayKnow() {
        return new Substitution(id, post, userName, basis, scope, order, Optional.empty(), revoked);
    }
}
