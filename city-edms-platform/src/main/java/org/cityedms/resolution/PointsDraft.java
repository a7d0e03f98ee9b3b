package org.cityedms.resolution;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.cityedms.problem.FieldError;
import org.cityedms.registration.Fields;

/**
 * Points of an order, a decision or a protocol as a person wrote them, nothing checked yet.
 *
 * @param author the post of who issued the document
 */
public record PointsDraft(String author, String asPost, List<Line> points) {
    public static final int MAXIMUM_POINTS = 50;

    /**
     * One point.
     *
     * @param replaces the resolution that it puts right, which is withdrawn
     * @param version of that resolution, as the person saw it
     * @param periodic that it comes again, and when; then it is due by that rule
     */
    public record Line(
            String replaces,
            Integer version,
            String label,
            String text,
            TermDraft deadline,
            List<PointDraft.ExecutorDraft> executors,
            Boolean control,
            String controller,
            RecurrenceDraft periodic) {}

    /**
     * All checked.
     *
     * @throws org.cityedms.problem.ProblemException {@code invalid-input} with every field at fault
     */
    public Checked validated(LocalDate today) {
        Fields fields = new Fields();
        Optional<Long> issuer = Ids.require(fields, "author", author);
        Optional<Long> acting = Ids.read(fields, "asPost", asPost);
        List<Point> checked = new ArrayList<>();
        if (points == null || points.isEmpty() || points.size() > MAXIMUM_POINTS) {
            fields.add(FieldError.of("points", "out-of-range", 1, MAXIMUM_POINTS));
        } else {
            Set<String> labels = new HashSet<>();
            for (int n = 0; n < points.size(); n++) {
                point(points.get(n), fields, "points." + n, labels, today).ifPresent(checked::add);
            }
        }
        fields.throwIfAny("invalid-input");
        return new Checked(issuer.orElseThrow(), acting, checked);
    }

    private static Optional<Point> point(
            Line line, Fields fields, String at, Set<String> labels, LocalDate today) {
        if (line == null) {
            fields.add(FieldError.of(at, "required"));
            return Optional.empty();
        }
        Optional<Long> replaced = Ids.read(fields, at + ".replaces", line.replaces());
        if (replaced.isPresent() && line.version() == null) {
            fields.add(FieldError.of(at + ".version", "required"));
        }
        Optional<String> label =
                fields.requiredText(at + ".label", line.label(), PointDraft.MAXIMUM_LABEL);
        if (label.isPresent() && !labels.add(label.get().toLowerCase(Locale.ROOT))) {
            fields.add(FieldError.of(at + ".label", "point-twice"));
        }
        Optional<Long> controller = Ids.read(fields, at + ".controller", line.controller());
        boolean control = !Boolean.FALSE.equals(line.control());
        if (controller.isPresent() && !control) {
            fields.add(FieldError.of(at + ".controller", "only-with-control"));
        }
        if (line.text() == null || line.text().isBlank()) {
            fields.add(FieldError.of(at + ".text", "required"));
        }
        Optional<Recurrence> rule =
                Optional.ofNullable(line.periodic())
                        .flatMap(chosen -> chosen.read(fields, at + ".periodic", today));
        PointDraft draft =
                new PointDraft(line.label(), line.text(), line.deadline(), line.executors());
        // The label is checked above already.
        return PointDraft.read(draft.withoutLabel(), fields, at, true)
                .findFirst()
                .flatMap(
                        read ->
                                label.map(
                                        number ->
                                                new Point(
                                                        replaced,
                                                        Optional.ofNullable(line.version()),
                                                        number,
                                                        control,
                                                        controller,
                                                        read,
                                                        rule)));
    }

    /** The same, checked. */
    public record Checked(long author, Optional<Long> asPost, List<Point> points) {}

    /** A point, checked. */
    public record Point(
            Optional<Long> replaces,
            Optional<Integer> version,
            String label,
            boolean control,
            Optional<Long> controller,
            ResolutionDraft.Point content,
            Optional<Recurrence> periodic) {

        /** As a resolution of one point. */
        public ResolutionDraft.Checked resolution(long author, Optional<Long> asPost) {
            return new ResolutionDraft.Checked(
                    new ResolutionDraft.Origin.OfDocument(author, label),
                    Optional.empty(),
                    asPost,
                    Optional.empty(),
                    control,
                    controller,
                    List.of(
                            new ResolutionDraft.Point(
                                    Optional.of(label),
                                    content.text(),
                                    content.term(),
                                    content.executors())),
                    periodic);
        }
    }
}
