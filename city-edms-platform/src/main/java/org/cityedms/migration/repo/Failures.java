package org.cityedms.migration.repo;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import org.cityedms.migration.ImportFailure;
import org.cityedms.problem.Problem;
import org.cityedms.problem.ProblemException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.transaction.TransactionException;

/** What a person is told of an exception that ended a run. */
final class Failures {
    private Failures() {}

    /**
     * @param lastRow last row of the file that is done
     */
    static ImportFailure of(Throwable thrown, int lastRow, Instant at) {
        if (thrown instanceof ProblemException refused) {
            Problem problem = refused.problem();
            return new ImportFailure(
                    problem.code(), problem.arguments().stream().map(String::valueOf).toList(), at);
        }
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (isPassing(cause)) {
                return new ImportFailure(
                        ImportFailure.CONNECTION, List.of(Integer.toString(lastRow)), at);
            }
        }
        return new ImportFailure(
                ImportFailure.PROGRAM,
                List.of(Integer.toString(lastRow), thrown.getClass().getSimpleName()),
                at);
    }

    private static boolean isPassing(Throwable cause) {
        return cause instanceof IOException
                || cause instanceof InterruptedException
                || cause instanceof TransientDataAccessException
                || cause instanceof RecoverableDataAccessException
                || cause instanceof DataAccessResourceFailureException
                || cause instanceof TransactionException;
    }
}
