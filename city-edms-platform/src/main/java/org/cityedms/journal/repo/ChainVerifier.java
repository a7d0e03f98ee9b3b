package org.cityedms.journal.repo;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.cityedms.journal.ChainHead;
import org.cityedms.journal.ComparedAnchor;
import org.cityedms.journal.VerificationReport;
import org.cityedms.registration.Register;

/**
 * Verifies the chains of a register. Each is cut into pieces that are read side by side, in one
 * snapshot of the database, so that registrars may go on meanwhile and heap holds a few thousand
 * acts at a time. A piece starts from the stored hash before it, which the piece before verifies.
 */
public final class ChainVerifier {
    /** Acts of a piece. */
    private static final int PIECE = 50_000;

    private final DataSource dataSource;
    private final Clock clock;
    private final int readers;
    private final int piece;

    /**
     * @param readers connections that read side by side, beside the one that holds the snapshot
     */
    public ChainVerifier(DataSource dataSource, Clock clock, int readers) {
        this(dataSource, clock, readers, PIECE);
    }

    ChainVerifier(DataSource dataSource, Clock clock, int readers, int piece) {
        this.piece = piece;
        this.dataSource = dataSource;
        this.clock = clock;
        this.readers = readers;
    }

    public VerificationReport verify(
            Register register, Optional<String> period, List<ChainHead> anchors) {
        Instant at = clock.instant();
        long began = System.nanoTime();
        FaultList faults = new FaultList();
        List<ChainHead> heads = new ArrayList<>();
        List<ComparedAnchor> compared = new ArrayList<>();
        long acts = 0;
        long lines = 0;
        ExecutorService threads = Executors.newFixedThreadPool(readers, ChainVerifier::thread);
        try (Snapshot snapshot = Snapshot.take(dataSource)) {
            ChainTables tables = new ChainTables(snapshot.connection(), register.id());
            for (String one : chains(period, tables, anchors)) {
                ChainResult chain = new ChainResult(register, one, tables);
                for (Future<SegmentCheck> piece : start(threads, snapshot, register, one, tables)) {
                    chain.add(await(piece));
                }
                chain.finish(anchors);
                faults.addAll(chain.faults());
                compared.addAll(chain.anchors());
                chain.head().ifPresent(heads::add);
                acts += chain.acts();
                lines += chain.lines();
            }
        } finally {
            threads.shutdownNow();
        }
        Duration took = Duration.ofNanos(System.nanoTime() - began);
        return new VerificationReport(
                register.code().value(),
                at,
                took,
                acts,
                lines,
                heads,
                compared,
                faults.first(),
                faults.total());
    }

    /** A chain that is attested and of which nothing is left any more is one of them. */
    private static Collection<String> chains(
            Optional<String> period, ChainTables tables, List<ChainHead> anchors) {
        if (period.isPresent()) {
            return List.of(period.get());
        }
        Collection<String> chains = new LinkedHashSet<>(tables.periods());
        anchors.forEach(anchor -> chains.add(anchor.period()));
        return chains;
    }

    private List<Future<SegmentCheck>> start(
            ExecutorService threads,
            Snapshot snapshot,
            Register register,
            String period,
            ChainTables tables) {
        List<Future<SegmentCheck>> pieces = new ArrayList<>();
        long last = tables.lastOfPieces(period);
        for (long from = 1; from == 1 || from <= last; from += piece) {
            long until = from + piece > last ? Long.MAX_VALUE : from + piece - 1;
            SegmentReader reader =
                    new SegmentReader(dataSource, snapshot.name(), register, period, from, until);
            pieces.add(threads.submit((Callable<SegmentCheck>) reader::read));
        }
        return pieces;
    }

    private static SegmentCheck await(Future<SegmentCheck> piece) {
        try {
            return piece.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The verification was interrupted", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("The journal could not be read", e.getCause());
        }
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "city-edms-verification");
        thread.setDaemon(true);
        return thread;
    }
}
