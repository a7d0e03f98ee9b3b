package org.cityedms.migration;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The moving in of one journal (перенесення журналу).
 *
 * @param id identity
 * @param register code of the register that takes its lines
 * @param registerTitle title of that register
 * @param fileName name of the uploaded file
 * @param state how far it has come
 * @param idle whether nobody works on it although it says so: the server was stopped meanwhile
 * @param mapping how it is read
 * @param preview first rows of the file
 * @param counts of the check, or of the import once that has begun
 * @param lastRow last row of the file that is done
 * @param createdBy name of who uploaded it
 * @param failure what ended the last check or import before its end, until one begins again
 */
public record JournalImport(
        long id,
        String register,
        String registerTitle,
        String fileName,
        ImportState state,
        boolean idle,
        ColumnMapping mapping,
        List<SourceRow> preview,
        ImportCounts counts,
        int lastRow,
        Instant createdAt,
        String createdBy,
        Optional<Instant> finishedAt,
        Optional<ImportFailure> failure) {}
