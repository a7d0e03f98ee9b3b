package org.cityedms.registration.repo;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.cityedms.registration.EntrySort;

/**
 * What each order sorts by in the table. Every expression has an index of its own; texts are in
 * Ukrainian order by the collation of ICU, whatever the database's own is.
 */
enum SortKey {
    REGISTERED("e.registered_at") {
        @Override
        Object value(String key) {
            Instant at = Instant.EPOCH.plus(Long.parseLong(key), ChronoUnit.MICROS);
            if (at.isBefore(FIRST)) {
                throw new DateTimeException("No database knows " + at);
            }
            return OffsetDateTime.ofInstant(at, ZoneOffset.UTC);
        }

        @Override
        String read(ResultSet row) throws SQLException {
            Instant at = row.getObject(COLUMN, OffsetDateTime.class).toInstant();
            return of(at);
        }
    },
    DAY("e.registered_on") {
        @Override
        Object value(String key) {
            return day(key);
        }
    },
    ORDINAL("e.ordinal") {
        @Override
        Object value(String key) {
            return Long.parseLong(key);
        }
    },
    SUMMARY(text("summary")),
    CORRESPONDENT(text("correspondent")),
    KIND(text("document_kind")),
    REGISTRAR(text("registrar_name")),
    CORRESPONDENT_NUMBER(text("correspondent_number")),
    /** A line without a day comes before all days. */
    CORRESPONDENT_DATE("COALESCE(e.correspondent_date, DATE '0001-01-01')") {
        @Override
        Object value(String key) {
            return day(key);
        }
    },
    STATE("e.state");

    /** Under what name a statement selects the key. */
    static final String COLUMN = "sort_key";

    private static final Instant FIRST = Instant.parse("0001-01-01T00:00:00Z");
    private static final int DAY_LENGTH = 10;

    private final String expression;

    SortKey(String expression) {
        this.expression = expression;
    }

    private static LocalDate day(String key) {
        // Years of more digits are known to Java alone.
        if (key.length() != DAY_LENGTH) {
            throw new DateTimeException("Not a day of a register: " + key);
        }
        return LocalDate.parse(key);
    }

    static SortKey of(EntrySort sort) {
        return valueOf(sort.name());
    }

    static String of(Instant at) {
        return Long.toString(ChronoUnit.MICROS.between(Instant.EPOCH, at));
    }

    /** A column in Ukrainian order, where nothing is an empty text. */
    static String text(String column) {
        return "(COALESCE(e." + column + ", '') COLLATE \"uk-x-icu\")";
    }

    String expression() {
        return expression;
    }

    /** The key of a cursor as a parameter of a statement; nothing where it is of another order. */
    Optional<Object> parsed(String key) {
        try {
            return Optional.of(value(key));
        } catch (NumberFormatException | DateTimeException | ArithmeticException ofAnotherOrder) {
            return Optional.empty();
        }
    }

    Object value(String key) {
        return key;
    }

    String read(ResultSet row) throws SQLException {
        return row.getString(COLUMN);
    }
}
