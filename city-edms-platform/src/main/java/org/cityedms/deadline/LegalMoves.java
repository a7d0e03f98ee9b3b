package org.cityedms.deadline;

import java.time.LocalDate;
import java.util.List;

/**
 * Working days that the Cabinet moved. Since 2022 it moved none: under martial law they are not.
 * What it will move is for the administrator to set.
 */
final class LegalMoves {
    private static final String ORDER_2020 = "розпорядження КМУ від 23.10.2019 № 995-р";
    private static final String ORDER_2021 = "розпорядження КМУ від 30.09.2020";
    private static final String ORDER_2022 = "розпорядження КМУ від 26.08.2021";

    static final List<MovedDay> ALL =
            List.of(
                    move("2020-01-06", "2020-01-11", ORDER_2020),
                    move("2021-01-08", "2021-01-16", ORDER_2021),
                    move("2021-08-23", "2021-08-28", ORDER_2021),
                    move("2021-10-15", "2021-10-23", ORDER_2021),
                    move("2022-03-07", "2022-03-12", ORDER_2022),
                    move("2022-06-27", "2022-07-02", ORDER_2022));

    private LegalMoves() {}

    private static MovedDay move(String from, String to, String order) {
        return new MovedDay(LocalDate.parse(from), LocalDate.parse(to), order);
    }
}
