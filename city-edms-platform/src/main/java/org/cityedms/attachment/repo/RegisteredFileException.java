package org.cityedms.attachment.repo;

import org.alfresco.repo.security.permissions.AccessDeniedException;
import org.cityedms.problem.Problem;
import org.cityedms.problem.ProblemCarrier;
import org.cityedms.problem.ProblemTexts;

/**
 * A change of the files of a registered document. Access is denied to everyone alike, and every
 * interface of Alfresco knows how to say that.
 */
public final class RegisteredFileException extends AccessDeniedException implements ProblemCarrier {
    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    public RegisteredFileException(Problem problem) {
        super(ProblemTexts.bilingual(problem));
        this.problem = problem;
    }

    @Override
    public Problem problem() {
        return problem;
    }
}
