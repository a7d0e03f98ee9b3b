package org.cityedms.registration.repo;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.cityedms.journal.ActContent;
import org.cityedms.journal.CanonicalJson;
import org.cityedms.journal.CardContent;
import org.cityedms.journal.JournalAct;
import org.cityedms.journal.JournalLine;
import org.cityedms.registration.CountingPeriod;
import org.cityedms.registration.ImportedLine;
import org.cityedms.registration.LineImport;
import org.cityedms.registration.OfficeTime;
import org.cityedms.registration.Register;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Batches of imported lines: one statement for all lines and acts of a batch, hashed here, under
 * the counter's lock.
 */
public final class JdbcLineImport implements LineImport {
    private final JdbcClient jdbc;
    private final JdbcCounters counters;
    private final JdbcLineBatch batch;
    private final Clock clock;

    public JdbcLineImport(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.counters = new JdbcCounters(jdbc);
        this.batch = new JdbcLineBatch(jdbc);
        this.clock = clock;
    }

    @Override
    public List<ImportedLine> add(
            Register register,
            CountingPeriod period,
            List<ImportedLine> lines,
            String actor,
            String actorName) {
        if (lines.isEmpty() || lines.size() > MAXIMUM_BATCH) {
            throw new IllegalArgumentException("A batch of " + lines.size() + " lines");
        }
        long records = counters.hold(register, period).position();
        Set<String> taken = taken(register, period, lines);
        List<ImportedLine> written = new ArrayList<>();
        List<ImportedLine> left = new ArrayList<>();
        for (ImportedLine line : lines) {
            List<String> keys = List.of(ordinal(line), line.number(), inYear(line));
            boolean free = keys.stream().noneMatch(taken::contains);
            (free ? written : left).add(line);
            if (free) {
                taken.addAll(keys);
            }
        }
        if (!written.isEmpty()) {
            batch.write(
                    register,
                    period,
                    records,
                    JournalAct.IMPORTED,
                    "imported",
                    Optional.empty(),
                    newLines(written, actor, actorName));
            counters.imported(
                    register,
                    period,
                    written.stream().mapToLong(ImportedLine::ordinal).max().orElseThrow(),
                    written.size());
        }
        return left;
    }

    /** What the register has of the batch's ordinals and numbers already. */
    private Set<String> taken(Register register, CountingPeriod period, List<ImportedLine> lines) {
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
                .param("register", register.id())
                .param("period", period.key())
                .param("ordinals", lines.stream().map(ImportedLine::ordinal).toList())
                .param("numbers", lines.stream().map(ImportedLine::number).toList())
                .param(
                        "years",
                        lines.stream()
                                .map(line -> (double) line.registeredOn().getYear())
                                .distinct()
                                .toList())
                .query(
                        row -> {
                            if (row.getBoolean(1)) {
                                taken.add(row.getLong(2) + "\n" + row.getString(3));
                                taken.add(row.getString(4));
                            }
                            taken.add(row.getInt(5) + "\n\n" + row.getString(4));
                        });
        return taken;
    }

    /** Cannot be a number: those have no line break. */
    private static String ordinal(ImportedLine line) {
        return line.ordinal() + "\n" + line.literal();
    }

    /** Numbers are unique in a year too, whatever period they are counted in. */
    private static String inYear(ImportedLine line) {
        return line.registeredOn().getYear() + "\n\n" + line.number();
    }

    private List<JdbcLineBatch.NewLine> newLines(
            List<ImportedLine> lines, String actor, String actorName) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        return lines.stream()
                .map(
                        line ->
                                new JdbcLineBatch.NewLine(
                                        line(line),
                                        line.card(),
                                        new ActContent(
                                                JournalAct.IMPORTED,
                                                now,
                                                actor,
                                                actorName,
                                                line.voidReason(),
                                                List.of())))
                .toList();
    }

    /** The old journal knows the day only; noon keeps it the same day in every zone near Kyiv. */
    private static JournalLine line(ImportedLine line) {
        return new JournalLine(
                line.ordinal(),
                line.literal(),
                line.number(),
                line.voidReason().isPresent() ? "void" : "active",
                Optional.empty(),
                line.registeredOn(),
                line.registeredOn().atTime(12, 0).atZone(OfficeTime.ZONE).toInstant(),
                "",
                line.registrarName(),
                CanonicalJson.object(CardContent.members(line.card())),
                Optional.empty());
    }
}
