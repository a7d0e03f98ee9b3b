package org.cityedms.migration.repo;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.cityedms.migration.ImportCheck.RegisterNumbers;
import org.cityedms.migration.JournalNumber;
import org.cityedms.migration.JournalRow;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a register has already, for the check of an import; the import itself asks the register. */
final class JdbcRegisterNumbers implements RegisterNumbers {
    private final JdbcClient jdbc;
    private final long register;

    JdbcRegisterNumbers(JdbcClient jdbc, long register) {
        this.jdbc = jdbc;
        this.register = register;
    }

    @Override
    public List<JournalRow> taken(String period, List<JournalRow> rows) {
        Set<String> taken = new HashSet<>();
        jdbc.sql(
                        """
                        SELECT TRUE, ordinal, literal, number, date_part('year', registered_on) FROM ce_register_entry
                         WHERE register_id = :register AND period = :period AND state <> 'released'
                           AND (ordinal IN (:ordinals) OR number IN (:numbers))
                        UNION ALL
                        SELECT FALSE, ordinal, literal, number, date_part('year', registered_on) FROM ce_register_entry
                         WHERE register_id = :register AND date_part('year', registered_on) IN (:years) AND number IN (:numbers)
                           AND state <> 'released'
                        """)
                .param("register", register)
                .param("period", period)
                .param("ordinals", rows.stream().map(row -> row.number().ordinal()).toList())
                .param("numbers", rows.stream().map(row -> row.number().printed()).toList())
                .param("years", rows.stream().map(row -> (double) year(row)).distinct().toList())
                .query(
                        line -> {
                            if (line.getBoolean(1)) {
                                taken.add(line.getLong(2) + "\n" + line.getString(3));
                                taken.add(line.getString(4));
                            }
                            taken.add(line.getInt(5) + "\n\n" + line.getString(4));
                        });
        return rows.stream().filter(row -> isTaken(row, taken)).toList();
    }

    private static boolean isTaken(JournalRow row, Set<String> taken) {
        JournalNumber number = row.number();
        return taken.contains(number.ordinal() + "\n" + number.literal())
                || taken.contains(number.printed())
                || taken.contains(year(row) + "\n\n" + number.printed());
    }

    private static int year(JournalRow row) {
        return row.registeredOn().getYear();
    }
}
