package org.cityedms.journal.repo;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cityedms.journal.ChainFault;
import org.cityedms.journal.ChainHash;
import org.cityedms.journal.ChainHead;
import org.cityedms.journal.ComparedAnchor;
import org.cityedms.journal.FaultKind;
import org.cityedms.journal.VerificationReport;
import org.cityedms.registration.Register;

/** Puts the pieces of one chain together, and asks what only the whole can tell. */
final class ChainResult {
    private static final int LIMIT = VerificationReport.MAXIMUM_FAULTS;

    private final Register register;
    private final String period;
    private final ChainTables tables;
    private final FaultList faults = new FaultList();
    private final Map<Long, SegmentCheck.LastAct> unexplained = new HashMap<>();
    private final List<ComparedAnchor> compared = new ArrayList<>();
    private long acts;
    private long lines;
    private long last;
    private Optional<byte[]> head = Optional.empty();

    ChainResult(Register register, String period, ChainTables tables) {
        this.register = register;
        this.period = period;
        this.tables = tables;
    }

    /** Adds the next piece, in the order of the chain. */
    void add(SegmentCheck piece) {
        piece.faults().first().forEach(fault -> faults.add(named(fault)));
        faults.count(piece.faults().total() - piece.faults().first().size());
        piece.lastActs()
                .forEach(
                        (line, act) -> {
                            if (act.same()) {
                                unexplained.remove(line);
                            } else {
                                unexplained.put(line, act);
                            }
                        });
        acts += piece.acts();
        lines += piece.lines();
        if (piece.head().isPresent()) {
            head = piece.head();
            last = piece.lastPosition();
        }
    }

    void finish(List<ChainHead> anchors) {
        unexplained.entrySet().stream()
                .sorted(Comparator.comparingLong(entry -> entry.getValue().position()))
                .forEachOrdered(
                        entry ->
                                faults.add(
                                        new ChainFault(
                                                FaultKind.LINE_CHANGED,
                                                period,
                                                entry.getValue().position(),
                                                Optional.of(entry.getValue().number()),
                                                Optional.of(entry.getKey()))));
        compareCounter();
        compareLines();
        findDuplicates();
        anchors.stream().filter(anchor -> anchor.period().equals(period)).forEach(this::compare);
    }

    private void compareCounter() {
        Optional<ChainTables.Counter> counter = tables.counter(period);
        long counted = counter.map(ChainTables.Counter::acts).orElse(0L);
        for (long gone = last + 1; gone <= counted; gone++) {
            if (faults.isFull()) {
                faults.count(counted - gone + 1);
                break;
            }
            faults.add(named(fault(FaultKind.ACT_MISSING, gone)));
        }
        if (counted < last) {
            faults.add(fault(FaultKind.COUNTER_CHANGED, last));
        }
    }

    private void compareLines() {
        ChainTables.Standing standing = tables.lines(period);
        if (standing.all() != lines || faults.total() > 0) {
            tables.linesWithoutAct(period, LIMIT)
                    .forEach(line -> faults.add(fault(FaultKind.LINE_INSERTED, line)));
            tables.linesOfOtherPlaces(period, LIMIT).stream()
                    .filter(line -> !unexplained.containsKey(line.id()))
                    .forEachOrdered(line -> faults.add(fault(FaultKind.LINE_CHANGED, line)));
        }
        boolean miscounted =
                tables.counter(period).map(ChainTables.Counter::lines).orElse(0L)
                        != standing.counted();
        if (miscounted && faults.total() == 0) {
            faults.add(fault(FaultKind.COUNTER_CHANGED, last));
        }
    }

    private void findDuplicates() {
        if (!tables.guarded("ce_register_entry_ordinal_ux")) {
            tables.ordinalsTwice(period, LIMIT)
                    .forEach(line -> faults.add(fault(FaultKind.ORDINAL_TWICE, line)));
        }
        if (!tables.guarded("ce_register_entry_number_ux")) {
            tables.numbersTwice(period, LIMIT)
                    .forEach(line -> faults.add(fault(FaultKind.NUMBER_TWICE, line)));
        }
    }

    private void compare(ChainHead anchor) {
        Optional<byte[]> hash =
                anchor.position() == 0
                        ? Optional.of(ChainHash.genesis(register.code().value(), period))
                        : tables.hash(period, anchor.position());
        boolean same = hash.map(HexFormat.of()::formatHex).equals(Optional.of(anchor.hash()));
        compared.add(new ComparedAnchor(anchor, same));
        if (!same) {
            faults.add(named(fault(FaultKind.ANCHOR_DIFFERS, anchor.position())));
        }
    }

    private ChainFault named(ChainFault fault) {
        if (fault.number().isPresent()) {
            return fault;
        }
        return tables.lineMadeAt(period, fault.position())
                .map(line -> fault(fault.kind(), line))
                .orElse(fault);
    }

    private ChainFault fault(FaultKind kind, long position) {
        return new ChainFault(kind, period, position, Optional.empty(), Optional.empty());
    }

    private ChainFault fault(FaultKind kind, ChainTables.Line line) {
        return new ChainFault(
                kind, period, line.position(), Optional.of(line.number()), Optional.of(line.id()));
    }

    List<ComparedAnchor> anchors() {
        return List.copyOf(compared);
    }

    FaultList faults() {
        return faults;
    }

    long acts() {
        return acts;
    }

    long lines() {
        return lines;
    }

    Optional<ChainHead> head() {
        return head.map(hash -> ChainHead.of(period, last, hash));
    }
}
