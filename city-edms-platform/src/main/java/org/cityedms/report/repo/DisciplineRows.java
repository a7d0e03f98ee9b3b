package org.cityedms.report.repo;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cityedms.registration.DocumentKind;
import org.cityedms.registration.UkrainianOrder;
import org.cityedms.report.DisciplineReport;
import org.cityedms.report.Figures;
import org.cityedms.report.ReportGroup;

/** Rows of the report from figures under the names of their time, joined where it is asked for. */
final class DisciplineRows {
    private static final Comparator<DisciplineReport.Row> BY_UNIT =
            UkrainianOrder.<DisciplineReport.Row>by(row -> row.unitName().orElse(""));
    private static final Comparator<DisciplineReport.Row> BY_PERSON =
            UkrainianOrder.<DisciplineReport.Row>by(row -> row.person().orElse(""));

    private DisciplineRows() {}

    static List<DisciplineReport.Row> of(
            List<JdbcDiscipline.Cell> cells,
            ReportGroup group,
            boolean joined,
            Successions units,
            Successions posts) {
        Map<Key, DisciplineReport.Row> rows = new LinkedHashMap<>();
        for (JdbcDiscipline.Cell cell : cells) {
            DisciplineReport.Row row = row(cell, group, joined, units, posts);
            rows.merge(Key.of(row), row, DisciplineRows::plus);
        }
        Comparator<DisciplineReport.Row> order =
                group == ReportGroup.KIND
                        ? Comparator.comparingInt(
                                row -> row.kind().map(Enum::ordinal).orElse(Integer.MAX_VALUE))
                        : BY_UNIT.thenComparing(BY_PERSON);
        return rows.values().stream().sorted(order).toList();
    }

    private static DisciplineReport.Row row(
            JdbcDiscipline.Cell cell,
            ReportGroup group,
            boolean joined,
            Successions units,
            Successions posts) {
        if (group == ReportGroup.KIND) {
            return new DisciplineReport.Row(
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    cell.kind(),
                    cell.figures());
        }
        boolean person = group == ReportGroup.POST;
        Successions.Present then =
                person
                        ? new Successions.Present(
                                cell.post(), cell.title(), cell.unit(), cell.unitName())
                        : new Successions.Present(
                                cell.unit(), cell.unitName(), cell.unit(), cell.unitName());
        Successions.Present shown =
                joined ? (person ? posts : units).of(then.id()).orElse(then) : then;
        return new DisciplineReport.Row(
                Optional.of(shown.unit()),
                Optional.of(shown.unitName()),
                person ? Optional.of(shown.id()) : Optional.empty(),
                person ? Optional.of(shown.name()) : Optional.empty(),
                person ? Optional.of(cell.person()) : Optional.empty(),
                Optional.empty(),
                cell.figures());
    }

    private static DisciplineReport.Row plus(DisciplineReport.Row one, DisciplineReport.Row two) {
        return new DisciplineReport.Row(
                one.unit(),
                one.unitName(),
                one.post(),
                one.title(),
                one.person(),
                one.kind(),
                one.figures().plus(two.figures()));
    }

    static Figures sum(List<DisciplineReport.Row> rows) {
        return rows.stream().map(DisciplineReport.Row::figures).reduce(Figures.NONE, Figures::plus);
    }

    /** What tells rows apart; of a post, its name does not. */
    private record Key(
            Optional<Long> unit,
            Optional<String> unitName,
            Optional<Long> post,
            Optional<String> person,
            Optional<DocumentKind> kind) {
        static Key of(DisciplineReport.Row row) {
            return new Key(row.unit(), row.unitName(), row.post(), row.person(), row.kind());
        }
    }
}
