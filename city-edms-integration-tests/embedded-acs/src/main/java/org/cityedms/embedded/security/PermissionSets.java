package org.cityedms.embedded.security;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which permission holds which others. Mirrors the part of {@code permissionDefinitions.xml} that
 * the public services check.
 */
final class PermissionSets {
    private static final Set<String> FULL =
            Set.of("All", "FullControl", "Administrator", "Coordinator");
    private static final Map<String, List<String>> INCLUDES =
            Map.of(
                    "Read", List.of("ReadProperties", "ReadChildren", "ReadContent"),
                    "Write", List.of("WriteProperties", "WriteContent"),
                    "Delete", List.of("DeleteNode", "DeleteChildren"),
                    "AddChildren", List.of("CreateChildren", "LinkChildren"),
                    "Consumer", List.of("Read"),
                    "Contributor", List.of("Consumer", "AddChildren", "ReadPermissions"),
                    "Editor", List.of("Consumer", "Write", "CheckOut", "ReadPermissions"),
                    "Collaborator", List.of("Editor", "Contributor"),
                    "CheckOut", List.of("Lock"));

    /** What a person may be given in a folder, as {@code getSettablePermissions} answers. */
    static final Set<String> SETTABLE =
            Set.of("Coordinator", "Collaborator", "Contributor", "Editor", "Consumer");

    /** The rest of the model's names, each of which stands alone here. */
    private static final Set<String> SINGLE =
            Set.of(
                    "ChangePermissions",
                    "ReadAssociations",
                    "CreateAssociations",
                    "DeleteAssociations",
                    "Execute",
                    "ExecuteContent",
                    "TakeOwnership",
                    "SetOwner",
                    "Unlock",
                    "CheckIn",
                    "CancelCheckOut");

    private PermissionSets() {}

    /** Whether the permission model has the name; ACS refuses to set any other. */
    static boolean isKnown(String permission) {
        return FULL.contains(permission)
                || SINGLE.contains(permission)
                || INCLUDES.containsKey(permission)
                || INCLUDES.values().stream().anyMatch(part -> part.contains(permission));
    }

    /** Whether who has {@code granted} has {@code wanted}. */
    static boolean holds(String granted, String wanted) {
        return FULL.contains(granted) || atoms(granted).containsAll(atoms(wanted));
    }

    private static Set<String> atoms(String permission) {
        List<String> includes = INCLUDES.get(permission);
        if (includes == null) {
            return Set.of(permission);
        }
        Set<String> atoms = new HashSet<>();
        includes.forEach(included -> atoms.addAll(atoms(included)));
        atoms.add(permission);
        return atoms;
    }
}
