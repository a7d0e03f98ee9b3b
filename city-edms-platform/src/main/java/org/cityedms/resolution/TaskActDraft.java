package org.cityedms.resolution;

import java.util.List;
import java.util.Optional;
import org.cityedms.problem.FieldError;
import org.cityedms.registration.DocumentId;
import org.cityedms.registration.Fields;

/** A step of a task as a person asked for it, nothing checked yet. */
public record TaskActDraft(
        String act,
        Integer version,
        String asPost,
        String text,
        String answer,
        List<String> files,
        TermDraft deadline,
        String executor) {
    public static final int MAXIMUM_TEXT = 4000;
    public static final int MAXIMUM_FILES = 20;

    /**
     * All checked.
     *
     * @throws org.cityedms.problem.ProblemException {@code invalid-input} with every field at fault
     */
    public Checked validated() {
        Fields fields = new Fields();
        Optional<TaskStep> step = fields.coded("act", act, TaskStep.class);
        fields.require("act", step, act);
        if (version == null) {
            fields.add(FieldError.of("version", "required"));
        }
        Optional<Long> acting = Ids.read(fields, "asPost", asPost);
        Optional<String> words = fields.lines("text", text, MAXIMUM_TEXT);
        if (step.filter(TaskStep::wantsText).isPresent()) {
            fields.require("text", words, text);
        }
        Optional<DocumentId> answered = document(fields, "answer", answer);
        List<DocumentId> attached = attached(fields);
        Optional<TermChoice> term = PointDraft.term(deadline, fields, "deadline");
        if (step.filter(TaskActDraft::wantsTerm).isPresent() && deadline == null) {
            fields.add(FieldError.of("deadline", "required"));
        }
        Optional<Long> post = Ids.read(fields, "executor", executor);
        if (step.filter(TaskActDraft::wantsExecutor).isPresent()) {
            fields.require("executor", post, executor);
        }
        fields.throwIfAny("invalid-input");
        return new Checked(
                step.orElseThrow(), version, acting, words, answered, attached, term, post);
    }

    private static boolean wantsTerm(TaskStep step) {
        return step == TaskStep.MOVE_DEADLINE || step == TaskStep.REQUEST_DEADLINE;
    }

    private static boolean wantsExecutor(TaskStep step) {
        return step == TaskStep.CHANGE_EXECUTOR || step == TaskStep.REQUEST_EXECUTOR;
    }

    private static Optional<DocumentId> document(Fields fields, String field, String raw) {
        if (raw == null || raw.isBlank()) {
            return Optional.empty();
        }
        Optional<DocumentId> id = DocumentId.parse(raw);
        if (id.isEmpty()) {
            fields.add(FieldError.of(field, "invalid"));
        }
        return id;
    }

    private List<DocumentId> attached(Fields fields) {
        List<String> sent = files == null ? List.of() : files;
        if (sent.size() > MAXIMUM_FILES) {
            fields.add(FieldError.of("files", "out-of-range", 0, MAXIMUM_FILES));
            return List.of();
        }
        return sent.stream()
                .flatMap(id -> document(fields, "files", id).stream())
                .distinct()
                .toList();
    }

    /** The same, checked. */
    public record Checked(
            TaskStep step,
            int version,
            Optional<Long> asPost,
            Optional<String> text,
            Optional<DocumentId> answer,
            List<DocumentId> files,
            Optional<TermChoice> term,
            Optional<Long> executor) {}
}
