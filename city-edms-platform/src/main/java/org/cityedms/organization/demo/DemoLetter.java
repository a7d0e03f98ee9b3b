package org.cityedms.organization.demo;

import java.util.List;

/** A letter of the demonstration council, from {@code letters.tsv}. */
record DemoLetter(
        String register,
        String documentKind,
        String correspondent,
        String correspondentNumber,
        String summary,
        String deliveryMethod,
        int sheets) {

    /** All of them, oldest first. */
    static List<DemoLetter> all() {
        return DemoTable.lines("letters.tsv").stream().map(DemoLetter::of).toList();
    }

    private static DemoLetter of(String[] columns) {
        return new DemoLetter(
                columns[0],
                columns[1],
                columns[2],
                columns[3],
                columns[4],
                columns[5],
                Integer.parseInt(columns[6]));
    }
}
