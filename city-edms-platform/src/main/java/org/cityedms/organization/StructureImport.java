package org.cityedms.organization;

import java.io.IOException;
import java.util.List;
import org.cityedms.migration.TableFiles;
import org.cityedms.problem.Problem;

/** Reads a structure from a table; rights are checked here, and the act is noted. */
public interface StructureImport {
    /** Columns of the table, by the words in its first row. */
    List<String> COLUMNS =
            List.of(
                    "Код установи",
                    "Код підрозділу",
                    "Підрозділ",
                    "Код вищого підрозділу",
                    "Код посади",
                    "Посада",
                    "Керівник",
                    "Користувач",
                    "По батькові");

    /**
     * Reads every row, and writes all of them or none.
     *
     * @param since first day of what is new
     * @param run false: a rehearsal, which writes nothing
     */
    Report read(TableFiles.Source file, String since, boolean run) throws IOException;

    /**
     * What a table brings.
     *
     * @param units units that were not there
     * @param posts posts that were not there
     * @param people appointments
     * @param written whether it was written: only a table without faults is
     */
    record Report(int units, int posts, int people, boolean written, List<Fault> faults) {}

    /** What is wrong with a row. */
    record Fault(int row, Problem problem) {}
}
