package org.cityedms.benchmarks.control;

import java.util.UUID;
import org.cityedms.benchmarks.registers.SampleRegisters;

/** Numbers and identities as registers and the repository give them. */
final class Numbers {
    private static final long NODES = 0x0ced_0000_0000_4000L;
    private static final long VARIANT = 0x8000_0000_0000_0000L;

    private Numbers() {}

    static String of(long ordinal) {
        return SampleRegisters.INDEX + "/" + ordinal;
    }

    static String uuid(long n) {
        return new UUID(NODES, VARIANT | n).toString();
    }
}
