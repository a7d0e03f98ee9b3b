package org.cityedms.benchmarks.registers;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.LongFunction;
import org.cityedms.registration.EntryCursor;
import org.cityedms.registration.EntryFilter;
import org.cityedms.registration.EntryOrder;
import org.cityedms.registration.EntryQuery;
import org.cityedms.registration.EntrySort;
import org.cityedms.registration.EntryState;
import org.cityedms.registration.OfficeTime;
import org.cityedms.registration.Register;

/** The pages that people ask for. */
final class PageCases {
    private static final int LIMIT = 50;
    private static final int PLACES = 40;
    private static final long MICROS = 1_000_000;
    private static final String NEWEST_FIRST = " ORDER BY registered_at DESC, id DESC";
    private static final String IN_FORCE = " AND state <> 'released'";

    private final Register register;
    private final int entries;
    private final Random random = new Random(2026);

    private PageCases(Register register, int entries) {
        this.register = register;
        this.entries = entries;
    }

    static List<PageCase> of(Register register, int entries) {
        PageCases cases = new PageCases(register, entries);
        List<PageCase> all = new ArrayList<>();
        all.add(cases.first());
        all.add(cases.many("next-page-deep", cases::deep));
        all.add(cases.many("jump-to-day", cases::toDay));
        all.add(cases.many("jump-to-number", cases::toNumber));
        all.add(cases.many("jump-to-ordinal", cases::toOrdinal));
        for (EntrySort sort : EntrySort.values()) {
            all.add(cases.sorted(sort));
        }
        all.add(cases.inState());
        all.add(cases.rareWord());
        return all;
    }

    private PageCase many(String name, LongFunction<PageCase.Place> place) {
        List<PageCase.Place> places = new ArrayList<>();
        for (int n = 0; n < PLACES; n++) {
            places.add(place.apply(1 + (long) LIMIT + random.nextInt(entries - LIMIT)));
        }
        return new PageCase(name, places);
    }

    private PageCase first() {
        EntryQuery query = query(EntryFilter.EVERYTHING, EntryOrder.NEWEST_FIRST, "", "");
        return one("first-page", query, IN_FORCE + NEWEST_FIRST, List.of());
    }

    private PageCase.Place deep(long ordinal) {
        OffsetDateTime at =
                OffsetDateTime.ofInstant(BulkTimes.OF_A_YEAR.at(ordinal), ZoneOffset.UTC);
        String key =
                Long.toString(
                        at.toEpochSecond() * MICROS + at.getNano() / (1_000_000_000 / MICROS));
        // No line has the identity: the page begins with the line itself.
        EntryCursor cursor = new EntryCursor(true, key, Integer.MAX_VALUE);
        EntryQuery query =
                new EntryQuery(
                        EntryFilter.EVERYTHING,
                        EntryOrder.NEWEST_FIRST,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(cursor),
                        LIMIT);
        return place(
                query,
                IN_FORCE + " AND (registered_at, id) < (?, ?)" + NEWEST_FIRST,
                List.of(at, (long) Integer.MAX_VALUE));
    }

    private PageCase.Place toDay(long ordinal) {
        LocalDate day = OfficeTime.dayOf(BulkTimes.OF_A_YEAR.at(ordinal));
        OffsetDateTime end =
                OffsetDateTime.ofInstant(
                        day.plusDays(1).atStartOfDay(OfficeTime.ZONE).toInstant(), ZoneOffset.UTC);
        return place(
                query(EntryFilter.EVERYTHING, EntryOrder.NEWEST_FIRST, day.toString(), ""),
                IN_FORCE + " AND registered_at < ?" + NEWEST_FIRST,
                List.of(end));
    }

    /** A whole number: no longer one begins with it, since ordinals here are as long as can be. */
    private PageCase.Place toNumber(long ordinal) {
        String number = SampleRegisters.INDEX + "/" + longest(ordinal);
        return place(
                query(EntryFilter.EVERYTHING, EntryOrder.NEWEST_FIRST, "", number),
                IN_FORCE
                        + " AND (registered_at, id) <= (SELECT registered_at, id FROM ce_register_entry WHERE register_id = ? AND number_key = ?)"
                        + NEWEST_FIRST,
                List.of(register.id(), number));
    }

    private PageCase.Place toOrdinal(long ordinal) {
        return place(
                query(EntryFilter.EVERYTHING, EntryOrder.NEWEST_FIRST, "", Long.toString(ordinal)),
                IN_FORCE
                        + " AND (registered_at, id) <= (SELECT registered_at, id FROM ce_register_entry WHERE register_id = ? AND ordinal = ?)"
                        + NEWEST_FIRST,
                List.of(register.id(), ordinal));
    }

    private long longest(long ordinal) {
        int digits = Integer.toString(entries - 1).length();
        long least = (long) Math.pow(10, digits - 1.0);
        return least + ordinal % (entries - least);
    }

    private PageCase sorted(EntrySort sort) {
        String key =
                switch (sort) {
                    case REGISTERED -> "registered_at";
                    case DAY -> "registered_on";
                    case ORDINAL -> "ordinal";
                    case SUMMARY -> text("summary");
                    case CORRESPONDENT -> text("correspondent");
                    case KIND -> text("document_kind");
                    case REGISTRAR -> text("registrar_name");
                    case CORRESPONDENT_NUMBER -> text("correspondent_number");
                    case CORRESPONDENT_DATE -> "COALESCE(correspondent_date, DATE '0001-01-01')";
                    case STATE -> "state";
                };
        return one(
                "sorted-by-" + sort.code(),
                query(EntryFilter.EVERYTHING, new EntryOrder(sort, false), "", ""),
                IN_FORCE + " ORDER BY " + key + ", id",
                List.of());
    }

    private static String text(String column) {
        return "COALESCE(" + column + ", '') COLLATE \"uk-x-icu\"";
    }

    private PageCase inState() {
        EntryFilter everything = EntryFilter.EVERYTHING;
        EntryFilter filter =
                new EntryFilter(
                        everything.text(),
                        Optional.of(EntryState.VOID),
                        everything.from(),
                        everything.until(),
                        everything.correspondent(),
                        everything.registrarName(),
                        everything.documentKind());
        return one(
                "filter-void",
                query(filter, EntryOrder.NEWEST_FIRST, "", ""),
                " AND state = 'void'" + NEWEST_FIRST,
                List.of());
    }

    private PageCase rareWord() {
        return one(
                "search-rare-word",
                query(
                        EntryFilter.ofText(Optional.of(SampleLetter.RARE)),
                        EntryOrder.NEWEST_FIRST,
                        "",
                        ""),
                IN_FORCE
                        + " AND ce_trigrams(search_key) @> ce_trigrams(?) AND search_key LIKE ?"
                        + NEWEST_FIRST,
                List.of(SampleLetter.RARE, "%" + SampleLetter.RARE + "%"));
    }

    private PageCase one(String name, EntryQuery query, String where, List<?> parameters) {
        return new PageCase(name, List.of(place(query, where, parameters)));
    }

    private PageCase.Place place(EntryQuery query, String where, List<?> parameters) {
        return new PageCase.Place(query, new RawPage(register.id(), where, parameters, LIMIT));
    }

    private static EntryQuery query(
            EntryFilter filter, EntryOrder order, String day, String number) {
        return new EntryQuery(
                filter,
                order,
                Optional.of(day).filter(text -> !text.isEmpty()).map(LocalDate::parse),
                Optional.of(number).filter(text -> !text.isEmpty()),
                Optional.empty(),
                LIMIT);
    }
}
