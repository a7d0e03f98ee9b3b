package org.cityedms.benchmarks.control;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.cityedms.benchmarks.registers.BulkRegister;
import org.cityedms.registration.Register;

/**
 * That a filled letter is like one that was really made: in each table the same number of rows, and
 * in them the same columns with something in them and the same codes.
 */
final class HistoryShape {
    private final ModelReader reader;

    HistoryShape(ModelReader reader) {
        this.reader = reader;
    }

    /**
     * Compares the newest copy of each model.
     *
     * @throws IllegalStateException where one is different
     */
    void require(
            Register history, HistoryPlan plan, List<ModelLetter> models, List<Letter> letters) {
        for (int at = 0; at < models.size(); at++) {
            ModelLetter model = models.get(at);
            Letter letter = letters.get(at);
            newest(plan, model)
                    .ifPresent(
                            n -> {
                                Map<String, Map<String, Long>> wanted =
                                        shape(letter.document().value(), letter.keys());
                                Map<String, Map<String, Long>> found =
                                        shape(
                                                BulkRegister.document(history, n),
                                                "history-" + n + "-");
                                requireSame(n, wanted, found);
                            });
        }
    }

    private static OptionalLong newest(HistoryPlan plan, ModelLetter model) {
        return LongStream.iterate(plan.letters(), n -> n > 0, n -> n - 1)
                .filter(n -> plan.model(n).micros() == model.micros())
                .findFirst();
    }

    private static void requireSame(
            long n, Map<String, Map<String, Long>> wanted, Map<String, Map<String, Long>> found) {
        wanted.forEach(
                (table, rows) -> {
                    if (!Objects.equals(rows, found.get(table))) {
                        throw new IllegalStateException(
                                "letter %d has in %s %s instead of %s"
                                        .formatted(n, table, found.get(table), rows));
                    }
                });
    }

    private Map<String, Map<String, Long>> shape(String document, String keys) {
        Map<String, Map<String, Long>> shape = new TreeMap<>();
        reader.rows(document, keys)
                .forEach(
                        (table, rows) ->
                                shape.put(
                                        table.name(),
                                        rows.stream()
                                                .collect(
                                                        Collectors.groupingBy(
                                                                HistoryShape::shape,
                                                                TreeMap::new,
                                                                Collectors.counting()))));
        return shape;
    }

    /** Codes, and what is nobody's, as they are; of everything else, that it is there. */
    private static String shape(RawRow row) {
        return row.values().entrySet().stream()
                .filter(column -> column.getValue() != null)
                .map(column -> column.getKey() + code(column.getKey(), column.getValue()))
                .collect(Collectors.joining(" "));
    }

    private static String code(String column, Object value) {
        return column.matches(
                        "state|role|act|act_id_|task_def_key_|var_type_|controlled|type|paper|bytes_")
                ? "=" + value
                : "";
    }
}
