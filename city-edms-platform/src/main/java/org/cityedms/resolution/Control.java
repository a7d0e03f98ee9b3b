package org.cityedms.resolution;

/** The board of control, for authors, controllers and the registry. */
public interface Control {
    /**
     * Figures.
     *
     * @throws org.cityedms.problem.ProblemException {@code control-not-yours} where all is asked
     *     for by somebody who is not of the registry
     */
    ControlBoard board(ControlScope scope);

    /** Tasks, the most urgent first. */
    TrayPage lines(ControlBoard.Query query);
}
