package org.cityedms.resolution;

import java.util.Optional;
import org.cityedms.organization.Basis;

/**
 * Who does something, and in which post (хто діє і за якою посадою). Both names are kept.
 *
 * @param user who signed in
 * @param role the post they act in; nothing for the registry
 * @param basis why they may
 */
public record Doer(String user, String name, Optional<Party> role, Optional<Basis> basis) {
    public static Doer of(String user, String name) {
        return new Doer(user, name, Optional.empty(), Optional.empty());
    }
}
