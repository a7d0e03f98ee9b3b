package org.cityedms.embedded.security;

import java.util.ArrayList;
import java.util.List;

/**
 * What a method of a public service asks for, in the words of ACS's security definitions: {@code
 * ACL_ALLOW}, {@code ACL_METHOD.ROLE_ADMINISTRATOR}, {@code ACL_NODE.<argument>.<permission>},
 * {@code ACL_PARENT.<argument>.<permission>}, {@code AFTER_ACL_NODE.<permission>}, joined by
 * commas.
 */
record MethodRule(boolean adminOnly, List<NodeRule> before, String after) {
    record NodeRule(int argument, String permission, boolean parent) {}

    static MethodRule parse(String text) {
        boolean adminOnly = false;
        List<NodeRule> before = new ArrayList<>();
        String after = null;
        for (String part : text.split(",", -1)) {
            List<String> words = List.of(part.strip().split("\\.", -1));
            switch (words.get(0)) {
                case "ACL_ALLOW" -> {}
                case "ACL_METHOD" -> adminOnly = true;
                case "ACL_NODE" -> before.add(nodeRule(words, false));
                case "ACL_PARENT" -> before.add(nodeRule(words, true));
                case "AFTER_ACL_NODE" -> after = words.get(1);
                default -> throw new IllegalArgumentException("Security rule: " + part);
            }
        }
        return new MethodRule(adminOnly, List.copyOf(before), after);
    }

    private static NodeRule nodeRule(List<String> words, boolean parent) {
        return new NodeRule(Integer.parseInt(words.get(1)), words.get(2), parent);
    }
}
