package org.cityedms.scenarios;

/** Work on the registry that is tried under faults, again and again. */
interface FaultyWork {

    /** What the work needs, without faults; after it the work can be tried once more. */
    void prepare() throws Exception;

    /**
     * Tries it, as often as wanted until it is done.
     *
     * @return whether it is done, as far as the client was told
     */
    boolean attempt() throws Exception;

    /** Fails unless everything that was prepared is done, each once and whole. */
    void assertDone() throws Exception;

    /** Register whose chain holds the work. */
    String register();

    /** Whether it is one transaction: a failed attempt then leaves no trace at all. */
    default boolean whole() {
        return true;
    }
}
