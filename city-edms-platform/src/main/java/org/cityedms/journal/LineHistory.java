package org.cityedms.journal;

import java.util.List;
import org.cityedms.registration.RegisterLine;

/**
 * A line with everything that was ever done to it (історія запису).
 *
 * @param genesis what stands before the first act of the register and period, hexadecimal
 * @param acts oldest first
 * @param same whether the line says today what its last act wrote, and each hash is right
 */
public record LineHistory(RegisterLine line, String genesis, List<ActProof> acts, boolean same) {}
