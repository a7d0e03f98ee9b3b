package org.cityedms.appeal;

import java.util.List;
import java.util.Optional;

/**
 * The classifier of appeals (Класифікатор звернень громадян, постанова КМУ від 24.09.2008 № 858):
 * the shipped lines with what the administrator made of them.
 */
public interface Classifier {
    /**
     * All lines, in the order of the resolution, the administrator's own at the end of sections.
     */
    List<ClassifierItem> all();

    default Optional<ClassifierItem> find(ClassifierSection section, String code) {
        return all().stream()
                .filter(item -> item.section() == section && item.code().equals(code))
                .findFirst();
    }

    /** Adds a line, or words anew, closes or opens one. */
    void put(ClassifierItem item);
}
