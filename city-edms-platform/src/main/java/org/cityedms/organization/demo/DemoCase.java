package org.cityedms.organization.demo;

import java.util.ArrayList;
import java.util.List;

/**
 * A document of the demonstration with what became of it, from {@code work.tsv}.
 *
 * @param head the line that names the document: its kind and what the kind needs
 * @param steps in the order of time
 */
record DemoCase(List<String> head, List<DemoStep> steps) {
    static final String LETTER = "letter";
    static final String ORDER = "order";
    static final String APPEAL = "appeal";

    private static final List<String> HEADS = List.of(LETTER, ORDER, APPEAL);

    static List<DemoCase> all() {
        List<DemoCase> cases = new ArrayList<>();
        for (String[] line : DemoTable.lines("work.tsv")) {
            if (HEADS.contains(line[0])) {
                cases.add(new DemoCase(List.of(line), new ArrayList<>()));
            } else {
                cases.get(cases.size() - 1).steps().add(DemoStep.of(line));
            }
        }
        return cases;
    }

    String kind() {
        return head.get(0);
    }

    String register() {
        return switch (kind()) {
            case ORDER -> "orders-main";
            case APPEAL -> "appeals";
            default -> head.get(1);
        };
    }

    String summary() {
        return switch (kind()) {
            case ORDER -> head.get(3);
            case APPEAL -> head.get(6);
            default -> head.get(2);
        };
    }
}
