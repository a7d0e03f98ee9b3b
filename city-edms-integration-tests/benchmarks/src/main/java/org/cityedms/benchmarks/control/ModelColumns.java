package org.cityedms.benchmarks.control;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Decides what each column of a model's rows is in a copy. */
final class ModelColumns {
    private static final Pattern UUID =
            Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");
    private static final Pattern POST = Pattern.compile("(|author_|controller_|decider_)post_id");
    private static final Pattern UNIT = Pattern.compile("(|author_|controller_)unit_id");
    private static final Set<String> OF_ENGINE =
            Set.of(
                    "id_",
                    "proc_inst_id_",
                    "execution_id_",
                    "task_id_",
                    "act_inst_id_",
                    "parent_id_",
                    "bytearray_id_");
    private static final String ENGINE = "activiti$";
    private static final String TASK_VARIABLE = "cew_task";
    private static final String USER_OF_EVENT = "_|_assignee";

    private final List<Party> people;
    private final Map<Key, Map<Long, Integer>> places = new HashMap<>();
    private final Set<String> uuids = new LinkedHashSet<>();
    private final Tokens tokens = new Tokens();

    ModelColumns(
            Letter letter,
            Map<Copy.Fact, String> facts,
            List<Party> people,
            Map<ModelTable, List<RawRow>> rows) {
        this.people = people;
        for (Key key : Key.values()) {
            places.put(key, key == Key.PROCESS ? ofEngine(rows) : ofTable(key, rows));
        }
        uuids.add(letter.document().value());
        rows.get(ModelTable.named("alf_node")).forEach(row -> uuids.add(row.text("uuid")));
        for (RawRow link : rows.get(ModelTable.named("alf_child_assoc"))) {
            findUuids(link.text("qname"));
            findUuids(link.text("child_name"));
        }
        tokens(letter, facts);
    }

    private static Map<Long, Integer> ofTable(Key key, Map<ModelTable, List<RawRow>> rows) {
        return numbered(
                rows.get(ModelTable.named(key.table())).stream()
                        .map(row -> Long.valueOf(row.text("id")))
                        .toList());
    }

    /** Also of processes that were taken back: their tasks still name them. */
    private static Map<Long, Integer> ofEngine(Map<ModelTable, List<RawRow>> rows) {
        List<Long> ids = new ArrayList<>();
        rows.forEach(
                (table, found) -> {
                    if (table.ofEngine()) {
                        found.forEach(row -> ids.add(Long.valueOf(row.text("id_"))));
                    }
                });
        for (RawRow task : rows.get(ModelTable.named("ce_task"))) {
            if (task.text("workflow_id") != null) {
                ids.add(Long.valueOf(task.text("workflow_id").substring(ENGINE.length())));
            }
        }
        return numbered(ids);
    }

    private static Map<Long, Integer> numbered(Collection<Long> ids) {
        Map<Long, Integer> numbered = new LinkedHashMap<>();
        for (long id : new TreeSet<>(ids)) {
            numbered.put(id, numbered.size());
        }
        return numbered;
    }

    private void findUuids(String text) {
        Matcher found = UUID.matcher(text);
        while (found.find()) {
            uuids.add(found.group());
        }
    }

    private void tokens(Letter letter, Map<Copy.Fact, String> facts) {
        for (int at = 0; at < people.size(); at++) {
            for (Party.Part part : Party.Part.values()) {
                if (part != Party.Part.POST && part != Party.Part.UNIT) {
                    tokens.whole(people.get(at).text(part), Cell.person(at, part));
                }
            }
            quoted(people.get(at).user(), Cell.person(at, Party.Part.USER));
            quoted(people.get(at).displayName(), Cell.person(at, Party.Part.DISPLAY_NAME));
            tokens.whole(
                    people.get(at).user() + USER_OF_EVENT,
                    Cell.joined(
                            List.of(Cell.person(at, Party.Part.USER), Cell.same(USER_OF_EVENT))));
        }
        int place = 0;
        for (String uuid : uuids) {
            tokens.within(uuid, Cell.uuid(place++));
        }
        places.get(Key.PROCESS)
                .forEach(
                        (id, at) -> {
                            Cell cell = Cell.id(Key.PROCESS, at);
                            tokens.whole(
                                    ENGINE + id, Cell.joined(List.of(Cell.same(ENGINE), cell)));
                            tokens.within(
                                    ENGINE + id + "\"",
                                    Cell.joined(List.of(Cell.same(ENGINE), cell, Cell.same("\""))));
                        });
        for (Copy.Fact fact : List.of(Copy.Fact.NUMBER, Copy.Fact.NAME, Copy.Fact.SUMMARY)) {
            tokens.within(facts.get(fact), Cell.fact(fact));
        }
        quoted(facts.get(Copy.Fact.CORRESPONDENT), Cell.fact(Copy.Fact.CORRESPONDENT));
        quoted(
                facts.get(Copy.Fact.CORRESPONDENT_NUMBER),
                Cell.fact(Copy.Fact.CORRESPONDENT_NUMBER));
        around("\"" + facts.get(Copy.Fact.DAY) + "T", facts.get(Copy.Fact.DAY), Copy.Fact.DAY);
        around(
                "ordinal\": " + facts.get(Copy.Fact.ORDINAL) + ",",
                facts.get(Copy.Fact.ORDINAL),
                Copy.Fact.ORDINAL);
        tokens.within(
                letter.keys(), Cell.joined(List.of(Cell.fact(Copy.Fact.REQUEST), Cell.same("-"))));
    }

    private void quoted(String text, Cell cell) {
        tokens.within(
                '"' + text + '"', Cell.joined(List.of(Cell.same("\""), cell, Cell.same("\""))));
    }

    /** A fact that is only meant where something stands around it. */
    private void around(String text, String value, Copy.Fact fact) {
        int at = text.indexOf(value);
        tokens.within(
                text,
                Cell.joined(
                        List.of(
                                Cell.same(text.substring(0, at)),
                                Cell.fact(fact),
                                Cell.same(text.substring(at + value.length())))));
    }

    /** How many of each key there are, as their places are. */
    List<Integer> ids() {
        return Arrays.stream(Key.values()).map(key -> places.get(key).size()).toList();
    }

    int uuids() {
        return uuids.size();
    }

    Cell cell(ModelTable table, RawRow row, String column) {
        Object value = row.values().get(column);
        if (value == null) {
            return Cell.NULL;
        }
        if (value instanceof LocalDate day) {
            return Cell.day(day);
        }
        if (value instanceof LocalDateTime moment) {
            return Cell.moment(micros(moment));
        }
        if (value instanceof OffsetDateTime moment) {
            return Cell.moment(
                    micros(moment.withOffsetSameInstant(ZoneOffset.UTC).toLocalDateTime()));
        }
        return text(table, row, column, (String) value);
    }

    private static long micros(LocalDateTime moment) {
        return ChronoUnit.MICROS.between(LocalDateTime.of(1970, 1, 1, 0, 0), moment);
    }

    private Cell text(ModelTable table, RawRow row, String column, String value) {
        if (table.ofEngine()) {
            return ofEngine(row, column, value);
        }
        Key key = Key.of(table.name(), column);
        if (key != null) {
            Integer place = places.get(key).get(Long.valueOf(value));
            return place != null ? Cell.id(key, place) : outside(row, column, value);
        }
        if (column.equals("made_id")) {
            return made(row.text("what"), Long.parseLong(value));
        }
        if (POST.matcher(column).matches()) {
            return person(Party.Part.POST, value);
        }
        return UNIT.matcher(column).matches() ? person(Party.Part.UNIT, value) : tokens.cell(value);
    }

    /** A document lies in a folder of its time; everything else that is outside stays. */
    private Cell outside(RawRow row, String column, String value) {
        boolean filed =
                column.equals("parent_id")
                        && row.text("is_primary").equals("t")
                        && !row.text("qname").contains("pkg_");
        return filed ? Cell.folder() : Cell.same(value);
    }

    private Cell ofEngine(RawRow row, String column, String value) {
        if (OF_ENGINE.contains(column)) {
            Integer place = places.get(Key.PROCESS).get(Long.valueOf(value));
            return place != null ? Cell.id(Key.PROCESS, place) : Cell.same(value);
        }
        if (column.equals("text_") && TASK_VARIABLE.equals(row.text("name_"))) {
            return Cell.id(Key.TASK, places.get(Key.TASK).get(Long.valueOf(value)));
        }
        boolean date = column.equals("long_") && isDate(row);
        return date ? Cell.millis(Long.parseLong(value)) : tokens.cell(value);
    }

    private static boolean isDate(RawRow row) {
        String column = row.values().containsKey("var_type_") ? "var_type_" : "type_";
        return "date".equals(row.text(column));
    }

    private Cell made(String what, long id) {
        Key key =
                switch (what.substring(0, what.indexOf(':'))) {
                    case "propose", "review" -> Key.REVIEW;
                    case "task" -> Key.TASK;
                    default -> Key.RESOLUTION;
                };
        return Cell.id(key, places.get(key).get(id));
    }

    private Cell person(Party.Part part, String value) {
        for (int at = 0; at < people.size(); at++) {
            if (people.get(at).text(part).equals(value)) {
                return Cell.person(at, part);
            }
        }
        throw new IllegalStateException(
                part
                        + " "
                        + value
                        + " is of nobody in "
                        + people.stream().map(Party::user).collect(Collectors.joining(", ")));
    }
}
