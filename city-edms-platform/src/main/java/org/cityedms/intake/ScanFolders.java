package org.cityedms.intake;

import org.cityedms.registration.DocumentId;

/** Folders of scanners (папки сканування). */
public interface ScanFolders {
    /**
     * Makes a folder whose files become drafts.
     *
     * @param institution code of the institution that receives them
     * @param name of the folder, for instance of the room the scanner stands in
     */
    DocumentId create(String institution, String name);
}
