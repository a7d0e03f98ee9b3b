package org.cityedms.folder;

import java.util.Map;

/**
 * The permissions of a folder that takes none from the folder it lies in.
 *
 * @param folder name of the folder
 * @param permissions what each group may do there, by the names of Alfresco
 */
public record OwnRights(String folder, Map<String, String> permissions) {
    public OwnRights {
        permissions = Map.copyOf(permissions);
    }
}
