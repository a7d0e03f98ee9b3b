package org.cityedms.organization.repo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.cityedms.migration.SourceRow;
import org.cityedms.migration.repo.UploadedTables;
import org.cityedms.organization.PostQuery;
import org.cityedms.organization.PostSummary;
import org.cityedms.organization.StructureImport;
import org.cityedms.organization.StructureRow;
import org.cityedms.print.SheetBook;
import org.junit.Test;

/** Structures in workbooks, on a real PostgreSQL. */
public class StructureImporterTest {
    private static final LocalDate DAY = LocalDate.of(2026, 7, 1);

    private final Council council = new Council();

    @Test
    public void write_workbook_addsWhatIsNewAndLeavesTheRest() throws IOException {
        String user = council.person("new", "Стрілець", "Наталія", "");
        List<StructureRow> rows =
                rows(
                        List.of(
                                row("05", "Відділ благоустрою", "00", "", "", "", "", ""),
                                row(
                                        "05",
                                        "Відділ благоустрою",
                                        "00",
                                        "01",
                                        "Начальник",
                                        "так",
                                        user,
                                        "Іллівна"),
                                row("05-1", "Сектор", "05", "01", "Спеціаліст", "", "", ""),
                                row(
                                        "01",
                                        "Департамент фінансів",
                                        "",
                                        "01",
                                        "Директор",
                                        "так",
                                        "",
                                        "")));
        StructureImporter importer = importer();
        rows.forEach(importer::write);
        StructureImport.Report report = importer.report(true);
        assertThat(report.faults()).isEmpty();
        assertThat(report)
                .extracting(
                        StructureImport.Report::units,
                        StructureImport.Report::posts,
                        StructureImport.Report::people)
                .containsExactly(2, 2, 1);
        PostSummary head = council.roles.posts(query("благоустрою")).get(0);
        assertThat(head.headsUnit()).isTrue();
        assertThat(head.holder().orElseThrow().dative()).isEqualTo("Стрілець Наталії Іллівні");

        StructureImporter again = importer();
        rows.forEach(again::write);
        assertThat(again.report(true))
                .extracting(
                        StructureImport.Report::units,
                        StructureImport.Report::posts,
                        StructureImport.Report::people)
                .containsExactly(0, 0, 0);
    }

    @Test
    public void write_faults_areToldByTheirRows() throws IOException {
        StructureImporter importer = importer();
        rows(List.of(
                        row("07", "Відділ", "99", "", "", "", "", ""),
                        row("Код", "", "", "", "", "", "", ""),
                        row("01", "Х", "", "01", "Директор", "", council.clerk, ""),
                        row("01", "Х", "", "08", "Другий керівник", "так", "", ""),
                        row("01", "Х", "", "09", "Писар", "", "ghost", "")))
                .forEach(importer::write);
        assertThat(importer.isFaultless()).isFalse();
        assertThat(importer.report(false).faults())
                .extracting(StructureImport.Fault::row, fault -> fault.problem().code())
                .containsExactly(
                        tuple(2, "unit-code-unknown"),
                        tuple(3, "invalid-input"),
                        tuple(4, "post-held"),
                        tuple(5, "unit-has-head"),
                        tuple(6, "account-unknown"));
    }

    @Test
    public void heading_withoutAColumn_isRefused() {
        StructureEditingTest.assertProblem(
                "structure-import-heading",
                () ->
                        new StructureRow.Heading(
                                new SourceRow(1, StructureImport.COLUMNS.subList(0, 5))));
    }

    @Test
    public void heading_anyOrderAndCase_isRead() {
        List<String> cells = new ArrayList<>(StructureImport.COLUMNS);
        Collections.reverse(cells);
        StructureRow.Heading heading =
                new StructureRow.Heading(
                        new SourceRow(
                                1,
                                cells.stream()
                                        .map(cell -> cell.toUpperCase(Locale.ROOT))
                                        .toList()));
        StructureRow row =
                heading.read(
                        new SourceRow(
                                2,
                                List.of("Петрівна", "u", "ТАК", "П", "1", "", "В", "2", "rada")));
        assertThat(row.institution()).isEqualTo("rada");
        assertThat(row.heads()).isTrue();
        assertThat(row.patronymic()).isEqualTo("Петрівна");
    }

    private StructureImporter importer() {
        return new StructureImporter(council.jdbc, council.accounts, DAY.toString());
    }

    private PostQuery query(String text) {
        return new PostQuery(
                DAY,
                Optional.of(text),
                Optional.of(council.code),
                Optional.empty(),
                Optional.empty(),
                9);
    }

    private List<Object> row(Object... cells) {
        List<Object> row = new ArrayList<>(List.of(cells));
        row.add(0, council.code);
        return row;
    }

    private static List<StructureRow> rows(List<List<Object>> lines) throws IOException {
        List<List<Object>> sheet = new ArrayList<>();
        sheet.add(List.copyOf(StructureImport.COLUMNS));
        sheet.addAll(lines);
        ByteArrayOutputStream workbook = new ByteArrayOutputStream();
        SheetBook.write("Структура", List.of(10), sheet, workbook);
        List<StructureRow> rows = new ArrayList<>();
        List<StructureRow.Heading> heading = new ArrayList<>();
        new UploadedTables()
                .open(() -> new ByteArrayInputStream(workbook.toByteArray()))
                .read(
                        row -> {
                            if (heading.isEmpty()) {
                                heading.add(new StructureRow.Heading(row));
                            } else {
                                rows.add(heading.get(0).read(row));
                            }
                            return true;
                        });
        return rows;
    }
}
