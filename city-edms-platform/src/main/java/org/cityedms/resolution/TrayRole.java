package org.cityedms.resolution;

import java.util.Optional;
import org.cityedms.organization.Role;

/**
 * A role of someone, with what waits in it.
 *
 * @param holderName whose post it is, where they stand in for somebody
 */
public record TrayRole(Role role, Optional<String> holderName, TrayCounts counts) {}
