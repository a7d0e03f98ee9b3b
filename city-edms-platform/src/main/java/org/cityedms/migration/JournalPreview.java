package org.cityedms.migration;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.cityedms.registration.SearchKey;

/**
 * The first rows of a file, and what they seem to be.
 *
 * @param rows at most {@link #ROWS} rows, their cells cut for showing
 * @param headingRow number of the row of headings, 0 where none is like one
 * @param columns guessed meaning of each column
 */
public record JournalPreview(
        List<SourceRow> rows, int headingRow, List<Optional<JournalColumn>> columns) {
    static final int ROWS = 15;
    private static final int SHOWN = 120;

    /** A title above a table may have one word that looks like a heading. */
    private static final int LEAST_MEANINGS = 2;

    /**
     * Reads the beginning of a file.
     *
     * @throws org.cityedms.problem.ProblemException {@code journal-empty}, or what the file throws
     */
    public static JournalPreview of(JournalFile file) throws IOException {
        List<SourceRow> rows = new ArrayList<>();
        file.read(
                row -> {
                    rows.add(row);
                    return rows.size() < ROWS;
                });
        if (rows.stream().allMatch(SourceRow::blank)) {
            throw MigrationProblems.empty().exception();
        }
        SourceRow heading = rows.get(0);
        for (SourceRow row : rows) {
            if (HeadingGuess.meanings(row.cells()) > HeadingGuess.meanings(heading.cells())) {
                heading = row;
            }
        }
        boolean found = HeadingGuess.meanings(heading.cells()) >= LEAST_MEANINGS;
        int width =
                Math.min(
                        ColumnMapping.MAXIMUM_COLUMNS,
                        rows.stream().mapToInt(row -> row.cells().size()).max().orElse(1));
        List<Optional<JournalColumn>> columns = new ArrayList<>();
        if (found) {
            columns.addAll(HeadingGuess.columns(heading.cells()));
        }
        while (columns.size() < width) {
            columns.add(Optional.empty());
        }
        return new JournalPreview(
                rows.stream().map(JournalPreview::shown).toList(),
                found ? heading.number() : 0,
                columns.subList(0, width));
    }

    private static SourceRow shown(SourceRow row) {
        return new SourceRow(
                row.number(),
                row.cells().stream()
                        .limit(ColumnMapping.MAXIMUM_COLUMNS)
                        .map(CardOfRow::clean)
                        .map(cell -> cell.length() > SHOWN ? cell.substring(0, SHOWN) + "…" : cell)
                        .toList());
    }

    /** The same for files with the same headings. */
    public static Optional<String> fingerprint(List<SourceRow> rows, int headingRow) {
        return rows.stream()
                .filter(row -> row.number() == headingRow)
                .findFirst()
                .map(
                        row ->
                                row.cells().stream()
                                        .map(SearchKey::of)
                                        .collect(Collectors.joining("\n")))
                .map(JournalPreview::sha256);
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(
                            MessageDigest.getInstance("SHA-256")
                                    .digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            // Every Java platform must have it (MessageDigest).
            throw new IllegalStateException(e);
        }
    }
}
