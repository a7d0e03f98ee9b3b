package org.cityedms.benchmarks.control;

/** How many tasks the tree of a letter has; six on average where they come in turns. */
enum Size {
    SMALL(4),
    MIDDLE(6),
    LARGE(8);

    static final int AVERAGE = 6;

    private final int tasks;

    Size(int tasks) {
        this.tasks = tasks;
    }

    int tasks() {
        return tasks;
    }

    static Size of(long n) {
        return values()[(int) (n % values().length)];
    }
}
