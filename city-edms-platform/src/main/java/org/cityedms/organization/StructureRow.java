package org.cityedms.organization;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cityedms.migration.SourceRow;
import org.cityedms.problem.Problem;
import org.cityedms.registration.SearchKey;

/** A row of the table of a structure: a unit, or a post of it with whoever holds the post. */
public record StructureRow(
        int number,
        String institution,
        String unitCode,
        String unitName,
        String parentCode,
        String postCode,
        String title,
        boolean heads,
        String userName,
        String patronymic) {

    /** Where the columns of a table are, by its row of headings. */
    public static final class Heading {
        private final Map<String, Integer> places = new HashMap<>();

        /**
         * Reads the row of headings.
         *
         * @throws org.cityedms.problem.ProblemException {@code structure-import-heading}
         */
        public Heading(SourceRow row) {
            for (int at = 0; at < row.cells().size(); at++) {
                places.putIfAbsent(SearchKey.of(row.cell(at)), at);
            }
            Optional<String> missing =
                    StructureImport.COLUMNS.stream()
                            .filter(column -> !places.containsKey(SearchKey.of(column)))
                            .findFirst();
            if (missing.isPresent()) {
                throw Problem.of("structure-import-heading", 422, missing.get()).exception();
            }
        }

        public StructureRow read(SourceRow row) {
            List<String> cells =
                    StructureImport.COLUMNS.stream()
                            .map(column -> row.cell(places.get(SearchKey.of(column))))
                            .toList();
            return new StructureRow(
                    row.number(),
                    cells.get(0),
                    cells.get(1),
                    cells.get(2),
                    cells.get(3),
                    cells.get(4),
                    cells.get(5),
                    List.of("так", "+", "1").contains(SearchKey.of(cells.get(6))),
                    cells.get(7),
                    cells.get(8));
        }
    }

    public boolean hasPost() {
        return !postCode.isEmpty() || !title.isEmpty();
    }
}
