package org.cityedms.problem;

/** An exception that knows what to tell the user. */
public interface ProblemCarrier {
    Problem problem();
}
