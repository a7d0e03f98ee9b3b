package org.cityedms.reminder;

import java.time.LocalDate;
import java.util.List;

/**
 * What a person is reminded of on a day (зведення).
 *
 * @param roles those with something in them
 */
public record Digest(LocalDate day, List<RoleDigest> roles) {
    public Digest {
        roles = List.copyOf(roles);
    }

    public boolean isEmpty() {
        return roles.isEmpty();
    }

    /** How many there are of a part, in all roles. */
    public int count(DigestPart part) {
        return roles.stream()
                .flatMap(role -> role.sections().stream())
                .filter(section -> section.part() == part)
                .mapToInt(DigestSection::total)
                .sum();
    }
}
