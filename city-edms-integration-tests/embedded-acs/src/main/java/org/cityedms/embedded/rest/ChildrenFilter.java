package org.cityedms.embedded.rest;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.alfresco.service.cmr.model.FileInfo;
import org.alfresco.service.namespace.QName;

/**
 * The where clause of a folder's children: (isFolder=…), (isFile=…), (nodeType='…' or '…
 * INCLUDESUBTYPES'), joined by AND.
 */
final class ChildrenFilter {
    private static final Pattern CLAUSE =
            Pattern.compile("\\s*(\\w+)\\s*=\\s*(?:'([^']*)'|(\\w+))\\s*");
    private static final String SUBTYPES = " INCLUDESUBTYPES";

    private final List<Predicate<FileInfo>> wanted = new ArrayList<>();

    private ChildrenFilter() {}

    static ChildrenFilter of(String where, Names names) {
        ChildrenFilter filter = new ChildrenFilter();
        if (where == null || where.isBlank()) {
            return filter;
        }
        String text = where.trim();
        if (!text.startsWith("(") || !text.endsWith(")")) {
            throw invalid(where);
        }
        for (String clause : text.substring(1, text.length() - 1).split("(?i)\\sAND\\s", -1)) {
            Matcher matcher = CLAUSE.matcher(clause);
            if (!matcher.matches()) {
                throw invalid(where);
            }
            String value = matcher.group(2) == null ? matcher.group(3) : matcher.group(2);
            filter.wanted.add(clause(matcher.group(1), value, where, names));
        }
        return filter;
    }

    private static Predicate<FileInfo> clause(
            String name, String value, String where, Names names) {
        return switch (name) {
            case "isFolder" -> file -> file.isFolder() == Boolean.parseBoolean(value);
            case "isFile" -> file -> file.isFolder() != Boolean.parseBoolean(value);
            case "nodeType" -> {
                boolean subtypes = value.toUpperCase(Locale.ROOT).endsWith(SUBTYPES);
                int end = subtypes ? value.length() - SUBTYPES.length() : value.length();
                QName type = names.parse(value.substring(0, end));
                yield file ->
                        subtypes ? names.isA(file.getType(), type) : file.getType().equals(type);
            }
            default -> throw invalid(where);
        };
    }

    private static ApiException invalid(String where) {
        return ApiException.invalid("An invalid WHERE query was received. " + where);
    }

    void apply(List<FileInfo> children) {
        wanted.forEach(predicate -> children.removeIf(predicate.negate()));
    }
}
