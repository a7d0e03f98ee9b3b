package org.cityedms.resolution.repo;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.cityedms.problem.ProblemException;

/** What came of work that may be refused. */
final class Outcomes {
    private Outcomes() {}

    /** The code of the refusal, or «done». */
    static String refusal(Runnable work) {
        ProblemException refused = catchThrowableOfType(ProblemException.class, work::run);
        return refused == null ? "done" : refused.problem().code();
    }

    /** The same of each, all begun at the same time. */
    static List<String> atOnce(List<Callable<String>> work) throws Exception {
        ExecutorService people = Executors.newFixedThreadPool(work.size());
        try {
            List<String> outcomes = new ArrayList<>();
            for (Future<String> done : people.invokeAll(work)) {
                outcomes.add(done.get());
            }
            return outcomes;
        } finally {
            people.shutdown();
        }
    }
}
