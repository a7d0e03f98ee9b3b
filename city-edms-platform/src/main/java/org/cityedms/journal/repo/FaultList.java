package org.cityedms.journal.repo;

import java.util.ArrayList;
import java.util.List;
import org.cityedms.journal.ChainFault;
import org.cityedms.journal.VerificationReport;

/** Faults as they are found: the first ones kept, all counted. */
final class FaultList {
    private final List<ChainFault> faults = new ArrayList<>();
    private long total;

    void add(ChainFault fault) {
        if (!isFull()) {
            faults.add(fault);
        }
        total++;
    }

    /** Counts faults that nobody is going to read about. */
    void count(long more) {
        total += more;
    }

    void addAll(FaultList others) {
        others.faults.forEach(this::add);
        total += others.total - others.faults.size();
    }

    boolean isFull() {
        return faults.size() >= VerificationReport.MAXIMUM_FAULTS;
    }

    List<ChainFault> first() {
        return List.copyOf(faults);
    }

    long total() {
        return total;
    }
}
