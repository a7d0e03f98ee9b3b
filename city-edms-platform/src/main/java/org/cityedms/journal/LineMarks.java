package org.cityedms.journal;

import java.util.ArrayList;
import java.util.List;

/**
 * What the office noted of a document beside its line (відмітки), a text for each mark.
 *
 * @param resolution резолюція, кому направлено, строк
 * @param receipt відмітка про одержання, виконання, відправлення
 * @param addressees адресати, of what goes to several
 */
public record LineMarks(List<String> resolution, List<String> receipt, List<String> addressees) {
    public static final LineMarks NONE = new LineMarks(List.of(), List.of());

    public LineMarks {
        resolution = List.copyOf(resolution);
        receipt = List.copyOf(receipt);
        addressees = List.copyOf(addressees);
    }

    public LineMarks(List<String> resolution, List<String> receipt) {
        this(resolution, receipt, List.of());
    }

    public static LineMarks ofAddressees(List<String> names) {
        return new LineMarks(List.of(), List.of(), names);
    }

    LineMarks with(LineMarks further) {
        return new LineMarks(
                joined(resolution, further.resolution),
                joined(receipt, further.receipt),
                joined(addressees, further.addressees));
    }

    private static List<String> joined(List<String> first, List<String> second) {
        List<String> all = new ArrayList<>(first);
        all.addAll(second);
        return all;
    }
}
