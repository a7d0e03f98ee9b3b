package org.cityedms.migration.repo;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cityedms.migration.JournalImports.ProblemPage;
import org.cityedms.migration.RowProblem;
import org.cityedms.problem.FieldError;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The report of an import: rows of {@code ce_import_problem}. */
public final class ImportProblems {
    private final JdbcClient jdbc;

    public ImportProblems(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(long importId, List<RowProblem> problems) {
        for (RowProblem problem : problems) {
            jdbc.sql(
                            """
                            INSERT INTO ce_import_problem (import_id, row_number, refused, field, code, arguments)
                            VALUES (:import, :row, :refused, :field, :code, CAST(:arguments AS JSON))
                            """)
                    .param("import", importId)
                    .param("row", problem.row().orElse(null), java.sql.Types.INTEGER)
                    .param("refused", problem.refused())
                    .param("field", problem.what().field())
                    .param("code", problem.what().code())
                    .param("arguments", MappingJson.texts(problem.what().arguments()))
                    .update();
        }
    }

    void clear(long importId) {
        jdbc.sql("DELETE FROM ce_import_problem WHERE import_id = :import")
                .param("import", importId)
                .update();
    }

    ProblemPage page(long importId, long after, int limit) {
        List<Long> ids = new ArrayList<>();
        List<RowProblem> problems = new ArrayList<>();
        jdbc.sql(
                        """
                        SELECT id, row_number, refused, field, code, arguments FROM ce_import_problem
                         WHERE import_id = :import AND id > :after ORDER BY id LIMIT :limit
                        """)
                .param("import", importId)
                .param("after", after)
                .param("limit", limit + 1)
                .query(
                        row -> {
                            ids.add(row.getLong("id"));
                            problems.add(
                                    new RowProblem(
                                            Optional.ofNullable(
                                                    row.getObject("row_number", Integer.class)),
                                            row.getBoolean("refused"),
                                            FieldError.of(
                                                    row.getString("field"),
                                                    row.getString("code"),
                                                    MappingJson.texts(row.getString("arguments"))
                                                            .toArray())));
                        });
        boolean more = problems.size() > limit;
        return new ProblemPage(
                more ? List.copyOf(problems.subList(0, limit)) : List.copyOf(problems),
                more ? ids.get(limit - 1) : 0);
    }
}
