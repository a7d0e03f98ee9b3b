package org.cityedms.migration.web;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.cityedms.migration.ColumnMapping;
import org.cityedms.migration.ImportFailure;
import org.cityedms.migration.JournalColumn;
import org.cityedms.migration.JournalImport;
import org.cityedms.problem.Language;
import org.cityedms.problem.Problem;
import org.cityedms.problem.ProblemTexts;
import org.cityedms.registration.OfficeTime;

/** Schema {@code Import}. */
record ImportJson(
        String id,
        String register,
        String registerTitle,
        String fileName,
        String state,
        boolean idle,
        MappingJson mapping,
        List<RowJson> preview,
        long rows,
        long lines,
        long marked,
        long refused,
        int lastRow,
        String createdAt,
        String createdBy,
        String finishedAt,
        FailureJson failure) {

    static ImportJson of(JournalImport job) {
        return new ImportJson(
                Long.toString(job.id()),
                job.register(),
                job.registerTitle(),
                job.fileName(),
                job.state().code(),
                job.idle(),
                MappingJson.of(job.mapping()),
                job.preview().stream().map(row -> new RowJson(row.number(), row.cells())).toList(),
                job.counts().rows(),
                job.counts().lines(),
                job.counts().marked(),
                job.counts().refused(),
                job.lastRow(),
                print(job.createdAt()),
                job.createdBy(),
                job.finishedAt().map(ImportJson::print).orElse(null),
                job.failure().map(FailureJson::of).orElse(null));
    }

    /** What ended the last run, in both languages. */
    record FailureJson(String code, boolean passing, String at, String uk, String en) {
        static FailureJson of(ImportFailure failure) {
            Problem problem = Problem.of(failure.code(), 422, failure.arguments().toArray());
            return new FailureJson(
                    failure.code(),
                    failure.passing(),
                    print(failure.at()),
                    ProblemTexts.detail(problem, Language.UKRAINIAN),
                    ProblemTexts.detail(problem, Language.ENGLISH));
        }
    }

    private static String print(Instant instant) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                instant.truncatedTo(ChronoUnit.SECONDS).atZone(OfficeTime.ZONE));
    }

    record RowJson(int number, List<String> cells) {}

    record MappingJson(int headingRow, List<String> columns, String duplicates) {
        static MappingJson of(ColumnMapping mapping) {
            return new MappingJson(
                    mapping.headingRow(),
                    mapping.columns().stream()
                            .map(column -> column.map(JournalColumn::code).orElse(null))
                            .toList(),
                    mapping.duplicates().code());
        }
    }
}
