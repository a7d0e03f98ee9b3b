package org.cityedms.registration.repo;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
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
import org.cityedms.journal.ChainHash;
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
    private static final String LOCK =
            """
            INSERT INTO ce_register_counter AS c (register_id, period, last_ordinal, entries, records)
            VALUES (:register, :period, :start - 1, 0, 0)
            ON CONFLICT (register_id, period) DO UPDATE SET records = c.records
            RETURNING c.records
            """;
    private static final String INSERT =
            """
            WITH batch AS (
              SELECT * FROM json_to_recordset(CAST(:rows AS JSON)) AS b(
                "position" INT8, ordinal INT8, literal TEXT, number TEXT, state TEXT, "registeredAt" TIMESTAMPTZ, "registeredOn" DATE,
                "registrarName" TEXT, "documentKind" TEXT, summary TEXT, correspondent TEXT, "correspondentNumber" TEXT,
                "correspondentDate" DATE, "numberKey" TEXT, "searchKey" TEXT, card TEXT, content TEXT, hash TEXT)),
            line AS (
              INSERT INTO ce_register_entry
                     (register_id, period, position, ordinal, literal, number, state, origin, registered_at, registered_on, registrar,
                      registrar_name, document_kind, summary, correspondent, correspondent_number, correspondent_date, number_key,
                      search_key, card)
              SELECT :register, :period, b."position", b.ordinal, b.literal, b.number, b.state, 'imported', b."registeredAt",
                     b."registeredOn", '', b."registrarName", b."documentKind", b.summary, b.correspondent, b."correspondentNumber",
                     b."correspondentDate", b."numberKey", b."searchKey", CAST(b.card AS JSON)
                FROM batch b ORDER BY b."position"
              RETURNING id, position)
            INSERT INTO ce_journal_record (register_id, period, position, entry_id, act, content, hash)
            SELECT :register, :period, b."position", line.id, :act, b.content, decode(b.hash, 'hex')
              FROM batch b JOIN line ON line.position = b."position"
            """;

    private final ObjectMapper mapper = new ObjectMapper();
    private final JdbcClient jdbc;
    private final Clock clock;

    public JdbcLineImport(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
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
        long records = lock(register, period);
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
            write(
                    register,
                    period,
                    records,
                    rows(register, period, records, written, actor, actorName));
            countOn(register, period, written);
        }
        return left;
    }

    private long lock(Register register, CountingPeriod period) {
        return jdbc.sql(LOCK)
                .param("register", register.id())
                .param("period", period.key())
                .param("start", register.settings().startValue())
                .query(Long.class)
                .single();
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

    private List<ImportRow> rows(
            Register register,
            CountingPeriod period,
            long records,
            List<ImportedLine> lines,
            String actor,
            String actorName) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        ChainHash hashes = new ChainHash();
        byte[] hash = hashBefore(register, period, records);
        List<ImportRow> rows = new ArrayList<>();
        for (ImportedLine imported : lines) {
            long position = records + rows.size() + 1;
            JournalLine line = line(imported);
            String content =
                    new ActContent(
                                    JournalAct.IMPORTED,
                                    now,
                                    actor,
                                    actorName,
                                    imported.voidReason(),
                                    List.of())
                            .canonical(position, line);
            hash = hashes.next(hash, hashes.content(content));
            rows.add(ImportRow.of(position, line, imported.card(), content, hash));
        }
        return rows;
    }

    private byte[] hashBefore(Register register, CountingPeriod period, long records) {
        if (records == 0) {
            return ChainHash.genesis(register.code().value(), period.key());
        }
        return jdbc.sql(
                        "SELECT hash FROM ce_journal_record WHERE register_id = :register AND period = :period AND position = :position")
                .param("register", register.id())
                .param("period", period.key())
                .param("position", records)
                .query(byte[].class)
                .single();
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

    private void write(
            Register register, CountingPeriod period, long records, List<ImportRow> rows) {
        int acts =
                jdbc.sql(INSERT)
                        .param("rows", json(rows))
                        .param("register", register.id())
                        .param("period", period.key())
                        .param("act", JournalAct.IMPORTED.code())
                        .update();
        if (acts != rows.size()) {
            throw new IllegalStateException(acts + " acts of " + rows.size() + " after " + records);
        }
    }

    private String json(List<ImportRow> rows) {
        try {
            return mapper.writeValueAsString(rows);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private void countOn(Register register, CountingPeriod period, List<ImportedLine> lines) {
        jdbc.sql(
                        """
                        UPDATE ce_register_counter
                           SET last_ordinal = GREATEST(last_ordinal, :last), entries = entries + :lines, records = records + :lines
                         WHERE register_id = :register AND period = :period
                        """)
                .param("last", lines.stream().mapToLong(ImportedLine::ordinal).max().orElseThrow())
                .param("lines", lines.size())
                .param("register", register.id())
                .param("period", period.key())
                .update();
    }
}
