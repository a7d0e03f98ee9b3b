package org.cityedms.intake.scan;

import java.util.List;
import java.util.Optional;
import org.cityedms.intake.CutPlan;
import org.cityedms.intake.DraftNote;

/**
 * What was read of a file.
 *
 * @param sheets its pages, where it is a PDF that opens
 * @param pages what is on them; empty where that was not looked for
 * @param note why it was not
 */
public record Scan(Optional<Integer> sheets, List<CutPlan.Page> pages, Optional<DraftNote> note) {
    static Scan failed(DraftNote note) {
        return new Scan(Optional.empty(), List.of(), Optional.of(note));
    }

    static Scan counted(int sheets, DraftNote note) {
        return new Scan(Optional.of(sheets), List.of(), Optional.of(note));
    }

    /** A file that is no PDF has nothing to cut. */
    public static Scan notAPdf() {
        return new Scan(Optional.empty(), List.of(), Optional.empty());
    }
}
