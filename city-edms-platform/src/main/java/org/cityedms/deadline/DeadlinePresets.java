package org.cityedms.deadline;

import java.time.LocalDate;
import java.util.List;

/** The deadlines in use: the law's, and what the administrator made of them. Asks for no rights. */
public interface DeadlinePresets {
    /** Every version of every preset, the law's order first, then the administrator's by code. */
    List<PresetVersion> all();

    /**
     * The preset that holds for a term which begins on a day. The administrator's version goes
     * before the law's, a later one before an earlier one.
     *
     * @throws org.cityedms.problem.ProblemException {@code deadline-preset-not-found}, {@code
     *     deadline-preset-out-of-force}
     */
    DeadlinePreset effective(String code, LocalDate day);

    /** Stores a version; one of the same code and first day is replaced. */
    void put(DeadlinePreset preset);

    /** Takes the administrator's versions away, so that the law's holds again. */
    void restore(String code);

    /**
     * A version of a preset.
     *
     * @param lawful whether it is the law's, as shipped
     */
    record PresetVersion(DeadlinePreset preset, boolean lawful) {}
}
