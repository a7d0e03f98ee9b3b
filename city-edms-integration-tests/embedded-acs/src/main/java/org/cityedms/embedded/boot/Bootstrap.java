package org.cityedms.embedded.boot;

/** Work to be done when the context has started, before anything serves. Lower order first. */
public interface Bootstrap {
    /** Tables of modules. */
    int SCHEMA = 100;

    /** Stores, company home, people. */
    int REPOSITORY = 200;

    /** What engines put into the repository. */
    int ENGINES = 300;

    /** Components of modules. */
    int MODULES = 400;

    int bootstrapOrder();

    void bootstrap();
}
