package org.cityedms.registration.repo;

import org.alfresco.repo.security.permissions.AccessDeniedException;
import org.cityedms.problem.Problem;
import org.cityedms.problem.ProblemCarrier;
import org.cityedms.problem.ProblemTexts;

/**
 * A change of what registration has made unchangeable. Access is denied to everyone alike, and
 * every interface of Alfresco (v1 REST, WebDAV, Share's forms) knows how to say that.
 */
public final class RegisteredDocumentException extends AccessDeniedException
        implements ProblemCarrier {
    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    public RegisteredDocumentException(Problem problem) {
        super(ProblemTexts.bilingual(problem));
        this.problem = problem;
    }

    @Override
    public Problem problem() {
        return problem;
    }
}
