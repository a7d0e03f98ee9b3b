package org.cityedms.appeal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
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
    private static final String YES = "yes";
    private static final String NO = "no";
    private static final int COLUMNS = 6;
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
     * Reads a table; nothing of it where a line is wrong.
     *
     * @throws ProblemException {@code invalid-input} with fields {@code lines.N.…}, N the line of
     *     the file
     */
    public static List<ClassifierItem> read(String text) {
        List<ClassifierItem> items = new ArrayList<>();
        List<FieldError> errors = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        String[] lines = text.split("\n", -1);
        if (lines.length > MAXIMUM_LINES) {
            errors.add(FieldError.of("lines", "out-of-range", 1, MAXIMUM_LINES));
            lines = new String[0];
        }
        for (int n = 0; n < lines.length; n++) {
            String line = stripped(lines[n]);
            boolean heading = n == 0 && line.startsWith("section\t");
            if (heading || line.isBlank()) {
                continue;
            }
            String at = "lines." + (n + 1);
            try {
                ClassifierItem item = draft(line.split("\t", -1)).validated();
                items.add(item);
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

    private static ClassifierDraft draft(String[] sent) {
        String[] cells = new String[COLUMNS];
        for (int n = 0; n < COLUMNS; n++) {
            cells[n] = n < sent.length ? unquoted(sent[n].strip()) : "";
        }
        boolean closed = cells[3].equals(NO);
        if (!closed && !cells[3].isEmpty() && !cells[3].equals(YES)) {
            throw Problem.ofFields("invalid-input", List.of(FieldError.of("active", "not-in-list")))
                    .exception();
        }
        return new ClassifierDraft(
                cells[0], cells[1], disarmed(cells[2]), !closed, cells[4], cells[5]);
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
    public static List<Change> changes(List<ClassifierItem> today, List<ClassifierItem> table) {
        return table.stream()
                .map(
                        item ->
                                new Change(
                                        today.stream()
                                                .filter(old -> old.section() == item.section())
                                                .filter(old -> old.code().equals(item.code()))
                                                .findFirst(),
                                        item))
                .filter(change -> change.before().filter(change.after()::sameAs).isEmpty())
                .toList();
    }
}
