package org.cityedms.organization.demo;

import java.util.List;
import java.util.stream.Stream;
import org.cityedms.resolution.PointDraft;

/**
 * A step of the demonstration's running work: who did what, on which working day.
 *
 * @param day working days before today, as a negative number
 * @param who user name
 * @param act code of the step; the head of {@code work.tsv} lists them
 * @param on whose task it is about, or before which head, or number of a point
 * @param executors of a resolution
 * @param control user name of the controller; «+» where the author controls, empty where nobody
 * @param due working days from today, «none», a rule of a periodic task, or empty
 */
record DemoStep(
        int day,
        String who,
        String act,
        String on,
        List<Executor> executors,
        String control,
        String due,
        String text) {

    static DemoStep of(String[] columns) {
        return new DemoStep(
                Integer.parseInt(columns[0]),
                columns[1],
                columns[2],
                columns[3],
                columns[4].isEmpty()
                        ? List.of()
                        : Stream.of(columns[4].split(", ", -1)).map(Executor::of).toList(),
                columns[5],
                columns[6],
                columns[7]);
    }

    boolean controlled() {
        return !control.isEmpty();
    }

    /** Someone who is given something. */
    record Executor(String user, String role) {
        private static Executor of(String words) {
            String[] parts = words.split(" ", -1);
            return new Executor(parts[0], parts[1]);
        }

        PointDraft.ExecutorDraft draft(DemoPosts posts) {
            return new PointDraft.ExecutorDraft(posts.of(user), role, null);
        }
    }
}
