package org.cityedms.organization;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Which substitutions cannot be (правила заміщення): someone in his own place, two in the place of
 * one for the same document, and rings in which everybody's work goes round. Assistants decide
 * nothing and may be as many as a head likes.
 */
public final class SubstitutionRules {
    private final List<Appointment> appointments;
    private final List<Substitution> substitutions;

    /**
     * Rules over what there is.
     *
     * @param substitutions none that was revoked
     */
    public SubstitutionRules(List<Appointment> appointments, List<Substitution> substitutions) {
        this.appointments = List.copyOf(appointments);
        this.substitutions = substitutions.stream().filter(one -> one.revoked().isEmpty()).toList();
    }

    /** Whether the person holds the post within that time. */
    public boolean isOwnPost(Substitution wanted) {
        return appointments.stream()
                .filter(one -> one.post() == wanted.post())
                .filter(one -> one.userName().equals(wanted.userName()))
                .anyMatch(one -> within(one).and(wanted.scope()).isPresent());
    }

    /** A substitution of the same post that some document would fall under too. */
    public Optional<Substitution> overlapping(Substitution wanted) {
        return substitutions.stream()
                .filter(one -> one.id() != wanted.id() && one.post() == wanted.post())
                .filter(
                        one ->
                                one.basis().decides() == wanted.basis().decides()
                                        && (one.basis().decides()
                                                || one.userName().equals(wanted.userName())))
                .filter(one -> one.scope().and(wanted.scope()).isPresent())
                .findFirst();
    }

    /**
     * User names along which work would go round, from the substitute back to the holder; empty
     * where it does not.
     */
    public List<String> ring(Substitution wanted) {
        if (!wanted.basis().decides()) {
            return List.of();
        }
        for (Appointment held : appointments) {
            Optional<Scope> scope =
                    held.post() == wanted.post()
                            ? within(held).and(wanted.scope())
                            : Optional.empty();
            if (scope.isPresent()) {
                List<String> path = new ArrayList<>(List.of(wanted.userName()));
                if (reaches(held.userName(), scope.get(), path)) {
                    return path;
                }
            }
        }
        return List.of();
    }

    /** Follows who acts for the last of the path, in his posts, within the scope. */
    private boolean reaches(String holder, Scope scope, List<String> path) {
        String last = path.get(path.size() - 1);
        if (last.equals(holder)) {
            return true;
        }
        for (Appointment held : appointments) {
            if (!held.userName().equals(last)) {
                continue;
            }
            for (Substitution next : substitutions) {
                if (next.post() != held.post()
                        || !next.basis().decides()
                        || path.contains(next.userName())) {
                    continue;
                }
                Optional<Scope> common =
                        scope.and(within(held)).flatMap(both -> both.and(next.scope()));
                if (common.isPresent()) {
                    path.add(next.userName());
                    if (reaches(holder, common.get(), path)) {
                        return true;
                    }
                    path.remove(path.size() - 1);
                }
            }
        }
        return false;
    }

    private static Scope within(Appointment appointment) {
        return Scope.whole(appointment.from(), appointment.until());
    }
}
