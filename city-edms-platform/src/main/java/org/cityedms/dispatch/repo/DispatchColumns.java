package org.cityedms.dispatch.repo;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.cityedms.dispatch.Dispatch;
import org.cityedms.dispatch.DispatchWords;
import org.cityedms.registration.DeliveryNeed;
import org.cityedms.registration.DeliveryWay;

/**
 * What the list of a way tells of each letter: the post has the columns of its form 103, who takes
 * a letter into their hands signs for it where the way asks for that, and the rest is ticked off.
 */
record DispatchColumns(List<Column> columns) {
    private static final Column TO =
            new Column(
                    "Куди (адреса)",
                    24,
                    letter ->
                            letter.addressee()
                                    .address()
                                    .or(() -> letter.addressee().email())
                                    .orElse(""));
    private static final Column ADDRESS =
            new Column("Електронна адреса", 24, letter -> letter.addressee().email().orElse(""));
    private static final Column WHOM =
            new Column("Кому", 22, letter -> DispatchWords.name(letter.addressee()));
    private static final Column NUMBER =
            new Column(
                    "№ документа",
                    12,
                    letter -> letter.letter().map(Dispatch.Letter::number).orElse(""));
    private static final Column WAY =
            new Column("Вид відправлення", 13, letter -> DispatchWords.way(letter.addressee()));
    private static final Column WEIGHT =
            new Column("Вага, г", 6, letter -> letter.weight().map(String::valueOf).orElse(""));
    private static final Column TRACKING =
            new Column("ШКІ", 12, letter -> letter.tracking().orElse(""));
    private static final Column NOTE = new Column("Примітка", 10, DispatchColumns::note);

    /** The list of letters that left by one way; nothing: by several, as they once did. */
    static DispatchColumns of(Optional<DeliveryWay> way) {
        return of(way.map(DeliveryWay::need).orElse(DeliveryNeed.POSTAL_ADDRESS));
    }

    private static DispatchColumns of(DeliveryNeed need) {
        return new DispatchColumns(
                switch (need) {
                    case POSTAL_ADDRESS -> List.of(TO, WHOM, NUMBER, WAY, WEIGHT, TRACKING, NOTE);
                    case SIGNATURE ->
                            List.of(
                                    TO,
                                    WHOM,
                                    NUMBER,
                                    new Column("Отримав (прізвище, підпис)", 20, any -> ""),
                                    new Column("Дата, час", 9, any -> ""),
                                    NOTE);
                    case EMAIL, NOTHING ->
                            List.of(
                                    ADDRESS,
                                    WHOM,
                                    NUMBER,
                                    new Column("Відмітка про доставку", 20, any -> ""),
                                    NOTE);
                });
    }

    private static String note(Dispatch letter) {
        String back = letter.returnReason().map(reason -> "Повернуто: " + reason).orElse("");
        String note = letter.note().orElse("");
        return note.isEmpty() || back.isEmpty() ? note + back : note + ". " + back;
    }

    List<String> titles() {
        return columns.stream().map(Column::title).toList();
    }

    int[] weights() {
        return columns.stream().mapToInt(Column::weight).toArray();
    }

    List<String> cells(Dispatch letter) {
        return columns.stream().map(column -> column.cell().apply(letter)).toList();
    }

    /**
     * A column.
     *
     * @param weight how wide it is beside the others
     */
    record Column(String title, int weight, Function<Dispatch, String> cell) {}
}
