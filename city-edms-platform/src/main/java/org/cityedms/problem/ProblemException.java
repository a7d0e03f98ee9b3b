package org.cityedms.problem;

/**
 * Carries a {@link Problem} to whoever can tell the user; nothing was written when it leaves a
 * service.
 */
public final class ProblemException extends RuntimeException implements ProblemCarrier {
    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    public ProblemException(Problem problem) {
        super(ProblemTexts.bilingual(problem));
        this.problem = problem;
    }

    public ProblemException(Problem problem, Throwable cause) {
        super(ProblemTexts.bilingual(problem), cause);
        this.problem = problem;
    }

    @Override
    public Problem problem() {
        return problem;
    }
}
