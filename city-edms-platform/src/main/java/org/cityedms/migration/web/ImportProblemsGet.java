package org.cityedms.migration.web;

import java.util.List;
import org.cityedms.migration.JournalImports;
import org.cityedms.migration.RowProblem;
import org.cityedms.problem.Language;
import org.cityedms.problem.ProblemTexts;
import org.cityedms.webscript.Answer;
import org.cityedms.webscript.Json;
import org.cityedms.webscript.JsonWebScript;
import org.cityedms.webscript.RequestParts;
import org.springframework.extensions.webscripts.WebScriptRequest;

/** {@code GET /city-edms/imports/{id}/problems}. */
public final class ImportProblemsGet extends JsonWebScript {
    private final JournalImports imports;

    public ImportProblemsGet(Json json, JournalImports imports) {
        super(json);
        this.imports = imports;
    }

    @Override
    protected Answer answer(WebScriptRequest request) {
        long after = RequestParts.text(request, "after", 18).map(ImportProblemsGet::id).orElse(0L);
        JournalImports.ProblemPage page =
                imports.problems(
                        RequestParts.path(request, "id"), after, JournalImports.MAXIMUM_PAGE);
        return Answer.ok(
                new PageJson(
                        page.problems().stream().map(ProblemJson::of).toList(),
                        page.next() == 0 ? null : Long.toString(page.next())));
    }

    private static long id(String text) {
        if (!text.matches("[0-9]{1,18}")) {
            throw RequestParts.invalid("after");
        }
        return Long.parseLong(text);
    }

    record PageJson(List<ProblemJson> problems, String next) {}

    record ProblemJson(
            Integer row, boolean refused, String field, String code, String uk, String en) {
        static ProblemJson of(RowProblem problem) {
            return new ProblemJson(
                    problem.row().orElse(null),
                    problem.refused(),
                    problem.what().field(),
                    problem.what().code(),
                    ProblemTexts.text(problem.what(), Language.UKRAINIAN),
                    ProblemTexts.text(problem.what(), Language.ENGLISH));
        }
    }
}
