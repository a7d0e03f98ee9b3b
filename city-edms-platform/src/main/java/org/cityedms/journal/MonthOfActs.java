package org.cityedms.journal;

import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cityedms.registration.OfficeTime;

/**
 * What happened in a register and period in a month (дії за місяць), collected act by act in the
 * order of the chain. Of registrations and imported lines only the count and the ends are kept, so
 * heap does not grow with them.
 */
public final class MonthOfActs {
    private final Instant from;
    private final Instant until;
    private final boolean personal;
    private final Map<JournalAct, Long> counts = new EnumMap<>(JournalAct.class);
    private final Map<JournalAct, List<StatementAct>> listed = new EnumMap<>(JournalAct.class);
    private final Map<Long, StatementAct> open = new LinkedHashMap<>();
    private Optional<NumberSpan> numbers = Optional.empty();
    private Optional<NumberSpan> imported = Optional.empty();

    /**
     * Nothing happened yet.
     *
     * @param personal whether documents of the register tell of persons: then of each act the
     *     number is told only
     */
    public MonthOfActs(YearMonth month, boolean personal) {
        this.from = start(month);
        this.until = start(month.plusMonths(1));
        this.personal = personal;
    }

    /** The moment in which a month of the office begins. */
    public static Instant start(YearMonth month) {
        return month.atDay(1).atStartOfDay(OfficeTime.ZONE).toInstant();
    }

    /**
     * Takes the next act; one of an earlier month tells what is reserved, of a later one nothing.
     */
    public void add(StatementAct any) {
        if (!any.at().isBefore(until)) {
            return;
        }
        StatementAct act = personal ? any.withoutContent() : any;
        follow(act);
        if (act.at().isBefore(from)) {
            return;
        }
        counts.merge(act.act(), 1L, Long::sum);
        if (act.numbers()) {
            numbers = Optional.of(NumberSpan.with(numbers, act));
        }
        if (act.act() == JournalAct.IMPORTED) {
            imported = Optional.of(NumberSpan.with(imported, act));
        } else if (act.act() != JournalAct.REGISTERED) {
            listed.computeIfAbsent(act.act(), none -> new ArrayList<>()).add(act);
        }
    }

    private void follow(StatementAct act) {
        switch (act.act()) {
            case RESERVED -> open.put(act.entry(), act);
            case FILLED, RELEASED, VOIDED -> open.remove(act.entry());
            case REGISTERED, CORRECTED, IMPORTED -> {}
        }
    }

    /** Whether nothing happened in the month. */
    public boolean isEmpty() {
        return counts.isEmpty();
    }

    public long count(JournalAct act) {
        return counts.getOrDefault(act, 0L);
    }

    /** Acts of a kind that are listed one by one: all but registrations and imports. */
    public List<StatementAct> listed(JournalAct act) {
        return List.copyOf(listed.getOrDefault(act, List.of()));
    }

    /** Numbers that wait for their document at the end of the month, whenever reserved. */
    public List<StatementAct> stillReserved() {
        return List.copyOf(open.values());
    }

    /** The line of the first number given in the month. */
    public Optional<StatementAct> first() {
        return numbers.map(NumberSpan::first);
    }

    public Optional<StatementAct> last() {
        return numbers.map(NumberSpan::last);
    }

    public Optional<StatementAct> firstImported() {
        return imported.map(NumberSpan::first);
    }

    public Optional<StatementAct> lastImported() {
        return imported.map(NumberSpan::last);
    }
}
