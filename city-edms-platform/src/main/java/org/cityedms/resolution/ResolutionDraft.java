package org.cityedms.resolution;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.cityedms.problem.FieldError;
import org.cityedms.registration.Fields;

/**
 * A resolution as a person wrote it, nothing checked yet.
 *
 * @param version of the review or the task that it was written on
 * @param periodic that it comes again, and when; then it is due by that rule
 */
public record ResolutionDraft(
        String review,
        String task,
        Integer version,
        PaperDraft paper,
        String asPost,
        String text,
        Boolean control,
        String controller,
        List<PointDraft> points,
        RecurrenceDraft periodic) {
    public static final int MAXIMUM_POINTS = 50;

    /** «Накладено поза системою»: whose hand, and when. */
    public record PaperDraft(String post, String date) {}

    /** The same for a review, whatever it was for. */
    public ResolutionDraft ofReview(long id) {
        return new ResolutionDraft(
                Long.toString(id),
                null,
                version,
                null,
                asPost,
                text,
                control,
                controller,
                points,
                periodic);
    }

    /**
     * All checked.
     *
     * @throws org.cityedms.problem.ProblemException {@code invalid-input} with every field at fault
     */
    public Checked validated(LocalDate today) {
        Fields fields = new Fields();
        Optional<Origin> origin = origin(fields, today);
        Optional<Long> acting = Ids.read(fields, "asPost", asPost);
        Optional<String> words = fields.lines("text", text, Resolution.MAXIMUM_TEXT);
        Optional<Long> whoControls = Ids.read(fields, "controller", controller);
        boolean onControl = Boolean.TRUE.equals(control);
        if (whoControls.isPresent() && !onControl) {
            fields.add(FieldError.of("controller", "only-with-control"));
        }
        List<Point> checked = points(fields, words.isPresent());
        Optional<Recurrence> rule =
                Optional.ofNullable(periodic)
                        .flatMap(chosen -> chosen.read(fields, "periodic", today));
        if (periodic != null && task != null) {
            fields.add(FieldError.of("periodic", "not-passed-on"));
        }
        fields.throwIfAny("invalid-input");
        return new Checked(
                origin.orElseThrow(),
                Optional.ofNullable(version),
                acting,
                words,
                onControl,
                whoControls,
                checked,
                rule);
    }

    private Optional<Origin> origin(Fields fields, LocalDate today) {
        long said = Stream.of(review, task, paper).filter(part -> part != null).count();
        if (said != 1) {
            fields.add(FieldError.of("review", "one-origin"));
            return Optional.empty();
        }
        if (review != null) {
            return Ids.require(fields, "review", review).map(Origin.OfReview::new);
        }
        if (task != null) {
            return Ids.require(fields, "task", task).map(Origin.OfTask::new);
        }
        Optional<Long> post = Ids.require(fields, "paper.post", paper.post());
        Optional<LocalDate> day = fields.day("paper.date", paper.date());
        fields.require("paper.date", day, paper.date());
        if (day.filter(date -> date.isAfter(today)).isPresent()) {
            fields.add(FieldError.of("paper.date", "in-future"));
        }
        return post.flatMap(whose -> day.map(date -> new Origin.OnPaper(whose, date)));
    }

    private List<Point> points(Fields fields, boolean hasText) {
        if (points == null || points.isEmpty() || points.size() > MAXIMUM_POINTS) {
            fields.add(FieldError.of("points", "out-of-range", 1, MAXIMUM_POINTS));
            return List.of();
        }
        return Stream.iterate(0, at -> at < points.size(), at -> at + 1)
                .flatMap(at -> PointDraft.read(points.get(at), fields, "points." + at, hasText))
                .toList();
    }

    /** What makes a resolution. */
    public sealed interface Origin {
        /** A head resolves what was put before them. */
        record OfReview(long review) implements Origin {}

        /** An executor passes on what they were given. */
        record OfTask(long task) implements Origin {}

        /** The registry records what a head wrote by hand. */
        record OnPaper(long post, LocalDate date) implements Origin {}

        /** A point of the document itself, which the holder of a post issued. */
        record OfDocument(long post, String point) implements Origin {}
    }

    /** The same, checked. */
    public record Checked(
            Origin origin,
            Optional<Integer> version,
            Optional<Long> asPost,
            Optional<String> text,
            boolean control,
            Optional<Long> controller,
            List<Point> points,
            Optional<Recurrence> periodic) {

        /** What it says, whoever says it and when; two that say the same are equal in it. */
        public String content() {
            Optional<List<Object>> rule =
                    periodic.map(
                            one ->
                                    List.of(
                                            one.unit(),
                                            one.every(),
                                            one.on(),
                                            one.shift(),
                                            one.until(),
                                            one.times()));
            return List.of(text, control, controller, points, rule).toString();
        }
    }

    /** A point (пункт) with its executors. */
    public record Point(
            Optional<String> label,
            Optional<String> text,
            Optional<TermChoice> term,
            List<Executor> executors) {}

    /** An executor of a point; their own deadline goes before that of the point. */
    public record Executor(long post, ExecutorRole role, Optional<TermChoice> term) {}
}
