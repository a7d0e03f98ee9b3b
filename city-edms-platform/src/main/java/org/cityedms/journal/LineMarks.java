package org.cityedms.journal;

import java.util.ArrayList;
import java.util.List;

/**
 * What the office noted of a document beside its line (відмітки), a text for each mark.
 *
 * @param resolution резолюція, кому направлено, строк
 * @param receipt відмітка про одержання, виконання, відправлення
 */
public record LineMarks(List<String> resolution, List<String> receipt) {
    public static final LineMarks NONE = new LineMarks(List.of(), List.of());

    public LineMarks {
        resolution = List.copyOf(resolution);
        receipt = List.copyOf(receipt);
    }

    LineMarks with(LineMarks further) {
        return new LineMarks(
                joined(resolution, further.resolution), joined(receipt, further.receipt));
    }

    private static List<String> joined(List<String> first, List<String> second) {
        List<String> all = new ArrayList<>(first);
        all.addAll(second);
        return all;
    }
}
