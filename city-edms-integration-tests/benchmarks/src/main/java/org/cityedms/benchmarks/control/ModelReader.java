package org.cityedms.benchmarks.control;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.cityedms.registration.OfficeTime;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads all rows that a letter left, in whatever table. */
final class ModelReader {
    private static final List<String> NONE = List.of("-");
    private static final String STORE = "workspace://SpacesStore/";

    private final JdbcClient jdbc;

    ModelReader(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    ModelLetter read(Letter letter, Fate fate, List<Party> people) {
        Map<ModelTable, List<RawRow>> rows = rows(letter.document().value(), letter.keys());
        ModelColumns columns = new ModelColumns(letter, facts(letter), people, rows);
        Map<ModelTable, ModelLetter.Rows> models = new LinkedHashMap<>();
        rows.forEach(
                (table, found) -> {
                    if (!found.isEmpty()) {
                        models.put(table, model(table, found, columns));
                    }
                });
        long micros =
                jdbc.sql(
                                "SELECT CAST(extract(epoch FROM registered_at) * 1000000 AS INT8) FROM ce_register_entry WHERE node_id = ?")
                        .param(letter.document().value())
                        .query(Long.class)
                        .single();
        LocalDate day = OfficeTime.dayOf(Instant.ofEpochSecond(micros / Moments.MICROS_OF_SECOND));
        int tasks = rows.get(ModelTable.named("ce_task")).size();
        return new ModelLetter(fate, tasks, micros, day, models, columns.ids(), columns.uuids());
    }

    private static ModelLetter.Rows model(
            ModelTable table, List<RawRow> rows, ModelColumns columns) {
        List<Cell[]> cells = new ArrayList<>();
        for (RawRow row : rows) {
            cells.add(
                    row.values().keySet().stream()
                            .map(column -> columns.cell(table, row, column))
                            .toArray(Cell[]::new));
        }
        return new ModelLetter.Rows(
                table.name() + " (" + String.join(", ", rows.get(0).values().keySet()) + ")",
                cells);
    }

    /**
     * Rows by table.
     *
     * @param keys what the keys of its requests begin with
     */
    Map<ModelTable, List<RawRow>> rows(String document, String keys) {
        List<String> processes = processes(document);
        Set<String> nodes = new TreeSet<>(packages(processes));
        nodes.add(document);
        List<String> tasks = tasks(processes);
        Map<ModelTable, List<RawRow>> rows = new LinkedHashMap<>();
        for (ModelTable table : ModelTable.ALL) {
            rows.put(
                    table,
                    jdbc.sql(
                                    "SELECT * FROM "
                                            + table.name()
                                            + " WHERE "
                                            + table.condition()
                                            + " ORDER BY 1")
                            .param("document", document)
                            .param("processes", processes.isEmpty() ? NONE : processes)
                            .param("tasks", tasks.isEmpty() ? NONE : tasks)
                            .param("nodes", nodes)
                            .param("references", nodes.stream().map(STORE::concat).toList())
                            .param("keys", keys + "%")
                            .query((row, n) -> RawRow.of(row))
                            .list());
        }
        return rows;
    }

    private Map<Copy.Fact, String> facts(Letter letter) {
        return jdbc.sql(
                        "SELECT number, ordinal, summary, correspondent, correspondent_number, registered_on FROM ce_register_entry WHERE node_id = ?")
                .param(letter.document().value())
                .query(
                        (row, n) ->
                                Map.of(
                                        Copy.Fact.NUMBER, row.getString(1),
                                        Copy.Fact.NAME, row.getString(1).replace('/', '-'),
                                        Copy.Fact.ORDINAL, row.getString(2),
                                        Copy.Fact.SUMMARY, row.getString(3),
                                        Copy.Fact.CORRESPONDENT, row.getString(4),
                                        Copy.Fact.CORRESPONDENT_NUMBER, row.getString(5),
                                        Copy.Fact.DAY, row.getString(6)))
                .single();
    }

    private List<String> processes(String document) {
        return jdbc.sql(
                        "SELECT substr(workflow_id, 10) FROM ce_task WHERE node_id = ? AND workflow_id IS NOT NULL")
                .param(document)
                .query(String.class)
                .list();
    }

    private List<String> tasks(List<String> processes) {
        return processes.isEmpty()
                ? List.of()
                : jdbc.sql("SELECT id_ FROM act_hi_taskinst WHERE proc_inst_id_ IN (:processes)")
                        .param("processes", processes)
                        .query(String.class)
                        .list();
    }

    private List<String> packages(List<String> processes) {
        return processes.isEmpty()
                ? List.of()
                : jdbc.sql(
                                "SELECT substr(text_, 25) FROM act_hi_varinst WHERE name_ = 'bpm_package' AND proc_inst_id_ IN (:processes)")
                        .param("processes", processes)
                        .query(String.class)
                        .list();
    }
}
