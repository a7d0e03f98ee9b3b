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
            boolean free = !taken.contains(ordinal(line)) && !taken.contains(line.number());
            (free ? written : left).add(line);
            if (free) {
                taken.add(ordinal(line));
                taken.add(line.number());
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
                        SELECT ordinal, literal, number FROM ce_register_entry
                         WHERE register_id = :register AND period = :period AND state <> 'released'
                           AND (ordinal IN (:ordinals) OR number IN (:numbers))
                        """)
                .param("register", register.id())
                .param("period", period.key())
                .param("ordinals", lines.stream().map(ImportedLine::ordinal).toList())
                .param("numbers", lines.stream().map(ImportedLine::number).toList())
                .query(
                        row -> {
                            taken.add(row.getLong(1) + "\n" + row.getString(2));
                            taken.add(row.getString(3));
                        });
        return taken;
    }

    /** Cannot be a number: those have no line break. */
    private static String ordinal(ImportedLine line) {
        return line.ordinal() + "\n" + line.literal();
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
