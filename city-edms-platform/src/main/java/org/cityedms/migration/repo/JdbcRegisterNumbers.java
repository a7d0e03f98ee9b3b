package org.cityedms.migration.repo;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.cityedms.migration.ImportCheck.RegisterNumbers;
import org.cityedms.migration.JournalNumber;
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
    public List<JournalNumber> taken(String period, List<JournalNumber> numbers) {
        Set<String> taken = new HashSet<>();
        jdbc.sql(
                        """
                        SELECT ordinal, literal, number FROM ce_register_entry
                         WHERE register_id = :register AND period = :period AND state <> 'released'
                           AND (ordinal IN (:ordinals) OR number IN (:numbers))
                        """)
                .param("register", register)
                .param("period", period)
                .param("ordinals", numbers.stream().map(JournalNumber::ordinal).toList())
                .param("numbers", numbers.stream().map(JournalNumber::printed).toList())
                .query(
                        row -> {
                            taken.add(row.getLong(1) + "\n" + row.getString(2));
                            taken.add(row.getString(3));
                        });
        return numbers.stream()
                .filter(
                        number ->
                                taken.contains(number.ordinal() + "\n" + number.literal())
                                        || taken.contains(number.printed()))
                .distinct()
                .toList();
    }
}
