package org.cityedms.benchmarks.control;

import java.util.List;

/**
 * Which letter of a history is like which model. Most are done; of the newest, of those of the last
 * weeks and of old ones some are still under way, so that a person has a few tasks to do.
 */
final class HistoryPlan {
    private static final int NEWEST = 300;
    private static final int WEEKS = 20 * 1440;
    private static final int OF_WEEKS = 120;
    private static final int OF_ALL = 2000;
    private static final int SMALLEST_SHARE = 3;

    private final List<ModelLetter> done;
    private final List<ModelLetter> open;
    private final int letters;

    HistoryPlan(List<ModelLetter> models, int tasks) {
        this.done = models.stream().filter(model -> model.fate().done()).toList();
        this.open = models.stream().filter(model -> !model.fate().done()).toList();
        this.letters = (tasks + Size.AVERAGE - 1) / Size.AVERAGE;
    }

    int letters() {
        return letters;
    }

    private boolean isOpen(long n) {
        long age = letters - n;
        return age < Math.min(NEWEST, letters / SMALLEST_SHARE)
                || (age < WEEKS && age % OF_WEEKS == 0)
                || age % OF_ALL == 0;
    }

    ModelLetter model(long n) {
        List<ModelLetter> among = isOpen(n) ? open : done;
        return among.get((int) (n % among.size()));
    }
}
