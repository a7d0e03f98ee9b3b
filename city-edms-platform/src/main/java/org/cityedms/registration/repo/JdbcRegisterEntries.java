package org.cityedms.registration.repo;

import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.cityedms.registration.Card;
import org.cityedms.registration.CountingPeriod;
import org.cityedms.registration.NumberContext;
import org.cityedms.registration.OfficeTime;
import org.cityedms.registration.RegisterSettings;
import org.cityedms.registration.Registration;
import org.cityedms.registration.SearchKey;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Writes lines into {@code ce_register_entry}, each under the next number of its register. */
public final class JdbcRegisterEntries {
    private static final String NEXT =
            """
            INSERT INTO ce_register_counter AS c (register_id, period, last_ordinal, entries)
            VALUES (:register, :period, :start, 1)
            ON CONFLICT (register_id, period)
            DO UPDATE SET last_ordinal = c.last_ordinal + 1, entries = c.entries + 1
            RETURNING c.last_ordinal, c.entries
            """;

    private static final String INSERT =
            """
            INSERT INTO ce_register_entry
                   (register_id, period, position, ordinal, number, node_id, registered_at, registrar, registrar_name, document_kind, summary,
                    correspondent, correspondent_number, correspondent_date, number_key, search_key)
            VALUES (:register, :period, :position, :ordinal, :number, :node, :at, :registrar, :registrarName, :kind, :summary,
                    :correspondent, :correspondentNumber, :correspondentDate, :numberKey, :searchKey)
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    public JdbcRegisterEntries(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Takes the next number of the register and writes the line. From here to the end of the
     * transaction other registrars of this register wait, so call it last.
     */
    Registration append(NewEntry entry) {
        RegisterSettings settings = entry.register().settings();
        Instant asked = entry.registeredAt().orElseGet(clock::instant);
        CountingPeriod period = CountingPeriod.of(settings.restart(), OfficeTime.dayOf(asked));
        Place place = next(entry.register().id(), period, settings.startValue());
        Instant at =
                entry.registeredAt()
                        .orElseGet(() -> afterLock(asked))
                        .truncatedTo(ChronoUnit.MICROS);
        String caseIndex = entry.card().caseIndex().orElse("");
        String number =
                settings.template()
                        .print(
                                new NumberContext(
                                        settings.index(),
                                        place.ordinal(),
                                        OfficeTime.dayOf(at),
                                        caseIndex));
        insert(entry, period, place, at, number);
        return new Registration(
                settings.code(),
                settings.title(),
                place.ordinal(),
                number,
                at,
                entry.registrar(),
                entry.registrarName());
    }

    /**
     * The time when the counter became ours, so that times stand in the order of ordinals; not when
     * midnight came meanwhile.
     */
    private Instant afterLock(Instant asked) {
        Instant now = clock.instant();
        return OfficeTime.dayOf(now).equals(OfficeTime.dayOf(asked)) ? now : asked;
    }

    private Place next(long register, CountingPeriod period, long start) {
        return jdbc.sql(NEXT)
                .param("register", register)
                .param("period", period.key())
                .param("start", start)
                .query((row, n) -> new Place(row.getLong(1), row.getLong(2)))
                .single();
    }

    private void insert(
            NewEntry entry, CountingPeriod period, Place place, Instant at, String number) {
        Card card = entry.card();
        String search =
                String.join(
                        " ",
                        number,
                        card.summary().orElse(""),
                        card.correspondent().orElse(""),
                        card.correspondentNumber().orElse(""));
        jdbc.sql(INSERT)
                .param("register", entry.register().id())
                .param("period", period.key())
                .param("position", place.position())
                .param("ordinal", place.ordinal())
                .param("number", number)
                .param("node", entry.document().value())
                .param("at", OffsetDateTime.ofInstant(at, ZoneOffset.UTC))
                .param("registrar", entry.registrar())
                .param("registrarName", entry.registrarName())
                .param("kind", orNull(card.documentKind()), Types.VARCHAR)
                .param("summary", orNull(card.summary()), Types.VARCHAR)
                .param("correspondent", orNull(card.correspondent()), Types.VARCHAR)
                .param("correspondentNumber", orNull(card.correspondentNumber()), Types.VARCHAR)
                .param("correspondentDate", dateOrNull(card.correspondentDate()), Types.DATE)
                .param("numberKey", SearchKey.of(number))
                .param("searchKey", SearchKey.of(search))
                .update();
    }

    private static String orNull(Optional<String> text) {
        return text.orElse(null);
    }

    private static LocalDate dateOrNull(Optional<LocalDate> day) {
        return day.orElse(null);
    }

    private record Place(long ordinal, long position) {}
}
