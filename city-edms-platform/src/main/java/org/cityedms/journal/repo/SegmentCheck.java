package org.cityedms.journal.repo;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.cityedms.journal.ChainCheck;
import org.cityedms.journal.ChainFault;
import org.cityedms.journal.FaultKind;

/**
 * Checks one piece of a chain, act by act: the links, the places, and whether the line of each act
 * says what the act wrote. A line may be changed by a later act, so a line that says something else
 * is a fault only when no later act explains it; what a piece cannot decide it hands on in {@link
 * #lastActs}.
 */
final class SegmentCheck {
    private final String period;
    private final long reportFrom;
    private final ChainCheck chain;
    private final FaultList faults = new FaultList();
    private final Map<Long, LastAct> lastActs = new HashMap<>();
    private final CanonicalBytes scratch = new CanonicalBytes();
    private long expected;
    private long last;
    private long acts;
    private long lines;
    private byte[] head;

    /**
     * @param from the first position read
     * @param reportFrom the first position of this piece; what is read before it belongs to the
     *     piece before and only leads up to it
     * @param before the hash before {@code from}; nothing where it is not known
     */
    SegmentCheck(String period, long from, long reportFrom, byte[] before) {
        this.period = period;
        this.expected = from;
        this.reportFrom = reportFrom;
        this.chain = new ChainCheck(before);
    }

    /**
     * Columns: those of {@link StoredAct}, then those of its {@link StoredLine} twice; it stands in
     * one of the two places.
     */
    void accept(StoredRow row) throws SQLException {
        StoredAct act = StoredAct.read(row);
        long position = act.position();
        if (position > expected) {
            missing(position);
        }
        boolean outOfPlace = position < expected;
        expected = Math.max(expected, position + 1);
        ChainCheck.Verdict verdict = chain.accept(act.content(), act.hash());
        if (position < reportFrom) {
            return;
        }
        acts++;
        head = act.hash();
        last = position;
        Optional<StoredLine> line = line(row);
        if (outOfPlace) {
            faults.add(fault(FaultKind.ACT_INSERTED, act, line));
        }
        tell(verdict, act, line);
        if (!act.isOfItsKind()) {
            faults.add(fault(FaultKind.ACT_CHANGED, act, line));
        }
        if (line.isPresent()) {
            compare(act, line.get());
        } else {
            faults.add(fault(FaultKind.LINE_MISSING, act, line));
        }
    }

    private static Optional<StoredLine> line(StoredRow row) throws SQLException {
        int first = StoredAct.COLUMN_COUNT + 1;
        return row.isEmpty(first)
                ? StoredLine.read(row, first + StoredLine.COLUMN_COUNT)
                : StoredLine.read(row, first);
    }

    /** The piece is read: what is not there up to its end is missing. */
    void endsAt(long until) {
        if (until + 1 > expected) {
            missing(until + 1);
            expected = until + 1;
        }
    }

    private void missing(long until) {
        long from = Math.max(expected, reportFrom);
        for (long gone = from; gone < until; gone++) {
            if (faults.isFull()) {
                faults.count(until - gone);
                break;
            }
            faults.add(
                    new ChainFault(
                            FaultKind.ACT_MISSING,
                            period,
                            gone,
                            Optional.empty(),
                            Optional.empty()));
        }
        chain.gap();
    }

    private void tell(ChainCheck.Verdict verdict, StoredAct act, Optional<StoredLine> line) {
        switch (verdict) {
            case SOUND -> {
                // Nothing to tell.
            }
            case CHANGED ->
                    faults.add(
                            fault(
                                    act.wasWrittenForItsPlace()
                                            ? FaultKind.ACT_CHANGED
                                            : FaultKind.ACT_MOVED,
                                    act,
                                    line));
            case INSERTED_BEFORE ->
                    faults.add(
                            new ChainFault(
                                    FaultKind.ACT_INSERTED,
                                    period,
                                    act.position() - 1,
                                    Optional.empty(),
                                    Optional.empty()));
        }
    }

    private void compare(StoredAct act, StoredLine line) {
        boolean first = line.firstAct() == act.position();
        if (first) {
            lines++;
        }
        boolean same = act.wrote(line, scratch);
        if (!same || !first) {
            lastActs.put(line.id(), new LastAct(act.position(), line.number(), same));
        }
    }

    private ChainFault fault(FaultKind kind, StoredAct act, Optional<StoredLine> line) {
        return new ChainFault(
                kind,
                period,
                act.position(),
                line.map(StoredLine::number).or(act::writtenNumber),
                line.map(StoredLine::id));
    }

    FaultList faults() {
        return faults;
    }

    Map<Long, LastAct> lastActs() {
        return lastActs;
    }

    long acts() {
        return acts;
    }

    /** Lines whose first act is in this piece. */
    long lines() {
        return lines;
    }

    /** The last position read. */
    long lastPosition() {
        return last;
    }

    /** The hash at the last position; nothing where the piece is empty. */
    Optional<byte[]> head() {
        return Optional.ofNullable(head);
    }

    /**
     * The last act of a line in a piece.
     *
     * @param same whether the line says today what this act wrote
     */
    record LastAct(long position, String number, boolean same) {}
}
