package org.cityedms.reminder;

import java.util.List;
import java.util.Optional;
import org.cityedms.organization.Role;

/**
 * What a person is reminded of in one of their roles.
 *
 * @param holderName whose post it is, where they stand in for somebody
 * @param sections those with something in them, in the order of {@link DigestPart}
 */
public record RoleDigest(Role role, Optional<String> holderName, List<DigestSection> sections) {
    public RoleDigest {
        sections = List.copyOf(sections);
    }
}
