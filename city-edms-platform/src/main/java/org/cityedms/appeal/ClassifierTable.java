package org.cityedms.appeal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.cityedms.problem.FieldError;
import org.cityedms.problem.Problem;
import org.cityedms.problem.ProblemException;

/**
 * The classifier as a table: tab-separated values, a line of it on each, for spreadsheets and for
 * taking it from one institution to another. Columns are section, code, name, active, validFrom,
 * validUntil; what follows is not read.
 */
public final class ClassifierTable {
    public static final int MAXIMUM_LINES = 2_000;
    private static final String HEADING =
            "section\tcode\tname\tactive\tvalidFrom\tvalidUntil\tsource";
    private static final String FORMULA = "=+-@";
    private static final List<String> USUAL = List.of(HEADING.split("\t", -1));
    private static final List<String> NEEDED = List.of("section", "code", "name");
    private static final String YES = "yes";
    private static final String NO = "no";
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private ClassifierTable() {}

    /** Each line ends with a line feed. */
    public static String print(List<ClassifierItem> items) {
        return items.stream()
                .map(ClassifierTable::line)
                .collect(Collectors.joining("\n", HEADING + "\n", "\n"));
    }

    private static String line(ClassifierItem item) {
        return Stream.of(
                        item.section().code(),
                        item.code(),
                        quoted(armed(item.name())),
                        item.active() ? YES : NO,
                        item.validFrom().map(LocalDate::toString).orElse(""),
                        item.validUntil().map(LocalDate::toString).orElse(""),
                        item.source().code())
                .collect(Collectors.joining("\t"));
    }

    /** Read again, marks at the ends of a name would be taken for those of a spreadsheet. */
    private static String quoted(String cell) {
        return cell.startsWith("\"") ? '"' + cell.replace("\"", "\"\"") + '"' : cell;
    }

    /** A spreadsheet does not take it for a formula. */
    private static String armed(String name) {
        return FORMULA.indexOf(name.charAt(0)) >= 0 ? "'" + name : name;
    }

    private static String disarmed(String name) {
        return name.length() > 1 && name.charAt(0) == '\'' && FORMULA.indexOf(name.charAt(1)) >= 0
                ? name.substring(1)
                : name;
    }

    /**
     * Reads a table; nothing of it where a line is wrong. A heading says which columns there are,
     * in whatever order; without one a line has them in the usual order, as far as it goes.
     *
     * @throws ProblemException {@code invalid-input} with fields {@code lines.N.…}, N the line of
     *     the file
     */
    public static List<ClassifierLine> read(String text) {
        List<ClassifierLine> items = new ArrayList<>();
        List<FieldError> errors = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        String[] lines = text.split("\n", -1);
        if (lines.length > MAXIMUM_LINES) {
            errors.add(FieldError.of("lines", "out-of-range", 1, MAXIMUM_LINES));
            lines = new String[0];
        }
        Optional<List<String>> heading = heading(stripped(lines.length == 0 ? "" : lines[0]));
        heading.ifPresent(columns -> errors.addAll(missing(columns)));
        if (!errors.isEmpty()) {
            throw Problem.ofFields("invalid-input", errors).exception();
        }
        for (int n = heading.isPresent() ? 1 : 0; n < lines.length; n++) {
            String line = stripped(lines[n]);
            if (line.isBlank()) {
                continue;
            }
            String at = "lines." + (n + 1);
            try {
                Map<String, String> cells = cells(line.split("\t", -1), heading);
                ClassifierItem item = draft(cells).validated();
                items.add(ClassifierLine.saying(n + 1, item, said(cells)));
                if (!seen.add(item.section() + " " + item.code())) {
                    errors.add(FieldError.of(at + ".code", "twice"));
                }
            } catch (ProblemException e) {
                e.problem()
                        .errors()
                        .forEach(
                                error ->
                                        errors.add(
                                                new FieldError(
                                                        at + "." + error.field(),
                                                        error.code(),
                                                        error.arguments())));
            }
        }
        if (items.isEmpty() && errors.isEmpty()) {
            errors.add(FieldError.of("lines", "required"));
        }
        if (!errors.isEmpty()) {
            throw Problem.ofFields("invalid-input", errors).exception();
        }
        return items;
    }

    private static String stripped(String line) {
        String text = line.endsWith("\r") ? line.substring(0, line.length() - 1) : line;
        return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
    }

    /** The names of the columns, where the first line has them. */
    private static Optional<List<String>> heading(String line) {
        List<String> names =
                Arrays.stream(line.split("\t", -1)).map(name -> unquoted(name.strip())).toList();
        return names.contains(NEEDED.get(0)) ? Optional.of(names) : Optional.empty();
    }

    private static List<FieldError> missing(List<String> columns) {
        return NEEDED.stream()
                .filter(name -> !columns.contains(name))
                .map(name -> FieldError.of("lines.1." + name, "required"))
                .toList();
    }

    /**
     * By the names of their columns; a cell of a column that the line breaks off before is empty.
     */
    private static Map<String, String> cells(String[] sent, Optional<List<String>> heading) {
        Map<String, String> cells = new HashMap<>();
        List<String> columns = heading.orElse(USUAL);
        for (int n = 0; n < columns.size(); n++) {
            if (n < sent.length) {
                cells.put(columns.get(n), unquoted(sent[n].strip()));
            } else if (heading.isPresent()) {
                cells.put(columns.get(n), "");
            }
        }
        return cells;
    }

    /**
     * Whether a line is active is said by a word only; an empty day takes the day of before away.
     */
    private static EnumSet<ClassifierLine.Column> said(Map<String, String> cells) {
        EnumSet<ClassifierLine.Column> said = EnumSet.noneOf(ClassifierLine.Column.class);
        for (ClassifierLine.Column column : ClassifierLine.Column.values()) {
            String cell = cells.get(column.heading());
            if (cell != null && (column != ClassifierLine.Column.ACTIVE || !cell.isEmpty())) {
                said.add(column);
            }
        }
        return said;
    }

    private static ClassifierDraft draft(Map<String, String> cells) {
        String active = cells.getOrDefault("active", "");
        boolean closed = active.equals(NO);
        if (!closed && !active.isEmpty() && !active.equals(YES)) {
            throw Problem.ofFields("invalid-input", List.of(FieldError.of("active", "not-in-list")))
                    .exception();
        }
        return new ClassifierDraft(
                cells.getOrDefault("section", ""),
                cells.getOrDefault("code", ""),
                disarmed(cells.getOrDefault("name", "")),
                !closed,
                cells.getOrDefault("validFrom", ""),
                cells.getOrDefault("validUntil", ""));
    }

    /** As spreadsheets put marks around a cell that has marks in it. */
    private static String unquoted(String cell) {
        return cell.length() > 1 && cell.startsWith("\"") && cell.endsWith("\"")
                ? cell.substring(1, cell.length() - 1).replace("\"\"", "\"")
                : cell;
    }

    /**
     * What a table would change.
     *
     * @param before the line of today, nothing where there is none
     */
    public record Change(Optional<ClassifierItem> before, ClassifierItem after) {}

    /** Lines that are new or say something else than today's. */
    public static List<Change> changes(List<ClassifierItem> today, List<ClassifierLine> table) {
        return table.stream()
                .map(line -> change(today, line))
                .filter(change -> change.before().filter(change.after()::sameAs).isEmpty())
                .toList();
    }

    private static Change change(List<ClassifierItem> today, ClassifierLine line) {
        Optional<ClassifierItem> before =
                today.stream()
                        .filter(old -> old.section() == line.item().section())
                        .filter(old -> old.code().equals(line.item().code()))
                        .findFirst();
        return new Change(before, line.over(before));
    }
}
