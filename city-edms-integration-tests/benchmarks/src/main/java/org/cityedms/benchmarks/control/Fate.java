package org.cityedms.benchmarks.control;

/** How far a letter has come. */
enum Fate {
    /** Lies before the head. */
    PROPOSED,
    /** The head resolved, nobody did anything yet. */
    GIVEN,
    /** Passed on; some of the parts are done. */
    RUNNING,
    /** The main executor asks for another deadline. */
    ASKED,
    /** The report came back. */
    RETURNED,
    /** The report waits for acceptance. */
    REPORTED,
    /** Everything is done. */
    DONE,
    /** Everything is done, in the second go. */
    DONE_AFTER_RETURN,
    /** Everything is done, by a deadline that was moved. */
    DONE_LATER,
    /** The head took the first resolution back, and the second was carried out. */
    RESOLVED_ANEW;

    private static final int AMONG = 20;
    private static final Fate[] OTHERS = {
        PROPOSED,
        GIVEN,
        RUNNING,
        ASKED,
        RETURNED,
        REPORTED,
        DONE_AFTER_RETURN,
        DONE_LATER,
        RESOLVED_ANEW
    };

    boolean done() {
        return compareTo(DONE) >= 0;
    }

    /** Of letters as they come: eleven of twenty are done without more ado. */
    static Fate of(long n) {
        int turn = (int) (n % AMONG);
        return turn < OTHERS.length ? OTHERS[turn] : DONE;
    }
}
