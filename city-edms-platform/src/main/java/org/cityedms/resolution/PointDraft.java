package org.cityedms.resolution;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.cityedms.problem.FieldError;
import org.cityedms.registration.Fields;

/** A point of a resolution as a person wrote it, nothing checked yet. */
public record PointDraft(
        String label, String text, TermDraft deadline, List<ExecutorDraft> executors) {
    public static final int MAXIMUM_LABEL = 20;
    public static final int MAXIMUM_EXECUTORS = 100;

    /** An executor as chosen. */
    public record ExecutorDraft(String post, String role, TermDraft deadline) {}

    /** The point; nothing where something is missing altogether. */
    static Stream<ResolutionDraft.Point> read(
            PointDraft draft, Fields fields, String at, boolean hasText) {
        if (draft == null) {
            fields.add(FieldError.of(at, "required"));
            return Stream.empty();
        }
        Optional<String> number = fields.text(at + ".label", draft.label(), MAXIMUM_LABEL);
        Optional<String> words = fields.lines(at + ".text", draft.text(), Resolution.MAXIMUM_TEXT);
        Optional<TermChoice> term = term(draft.deadline(), fields, at + ".deadline");
        List<ResolutionDraft.Executor> whom = draft.executors(fields, at + ".executors");
        boolean toDo = whom.stream().anyMatch(one -> one.role() != ExecutorRole.INFORMED);
        if (toDo && !hasText && words.isEmpty() && fields.errors().isEmpty()) {
            fields.add(FieldError.of(at + ".text", "required"));
        }
        return Stream.of(new ResolutionDraft.Point(number, words, term, whom));
    }

    PointDraft withoutLabel() {
        return new PointDraft(null, text, deadline, executors);
    }

    static Optional<TermChoice> term(TermDraft draft, Fields fields, String at) {
        return Optional.ofNullable(draft).flatMap(term -> term.read(fields, at));
    }

    /** One main executor where there is anything to do, nobody twice. */
    private List<ResolutionDraft.Executor> executors(Fields fields, String at) {
        List<ResolutionDraft.Executor> read = new ArrayList<>();
        if (executors == null || executors.isEmpty() || executors.size() > MAXIMUM_EXECUTORS) {
            fields.add(FieldError.of(at, "out-of-range", 1, MAXIMUM_EXECUTORS));
            return read;
        }
        Set<Long> posts = new HashSet<>();
        for (int n = 0; n < executors.size(); n++) {
            executor(executors.get(n), fields, at + "." + n, posts).ifPresent(read::add);
        }
        long main = read.stream().filter(one -> one.role() == ExecutorRole.MAIN).count();
        boolean onlyInformed = read.stream().allMatch(one -> one.role() == ExecutorRole.INFORMED);
        if (main != 1 && !onlyInformed) {
            fields.add(FieldError.of(at, "one-main"));
        }
        return read;
    }

    private static Optional<ResolutionDraft.Executor> executor(
            ExecutorDraft draft, Fields fields, String at, Set<Long> posts) {
        if (draft == null) {
            fields.add(FieldError.of(at, "required"));
            return Optional.empty();
        }
        Optional<Long> post = Ids.require(fields, at + ".post", draft.post());
        Optional<ExecutorRole> role = fields.coded(at + ".role", draft.role(), ExecutorRole.class);
        fields.require(at + ".role", role, draft.role());
        Optional<TermChoice> term = term(draft.deadline(), fields, at + ".deadline");
        if (post.isPresent() && !posts.add(post.get())) {
            fields.add(FieldError.of(at + ".post", "executor-twice"));
        }
        return post.flatMap(who -> role.map(as -> new ResolutionDraft.Executor(who, as, term)));
    }
}
