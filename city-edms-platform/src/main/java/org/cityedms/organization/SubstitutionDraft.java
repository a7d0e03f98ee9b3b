package org.cityedms.organization;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.cityedms.problem.FieldError;
import org.cityedms.registration.Coded;
import org.cityedms.registration.DocumentKind;
import org.cityedms.registration.Fields;

/** A {@link Substitution} as a person typed it, nothing checked yet. */
public record SubstitutionDraft(
        Long post,
        String userName,
        String basis,
        String from,
        String until,
        String orderNumber,
        String orderDate,
        String reason,
        List<String> kinds,
        List<String> subjects) {
    private static final int MAXIMUM_LIMITS = 20;
    private static final int MAXIMUM_SUBJECT = 100;
    private static final int MAXIMUM_REASON = 300;

    /**
     * The substitution, all checked but what only the tables know; its identity is 0.
     *
     * @throws org.cityedms.problem.ProblemException {@code invalid-input}
     */
    public Substitution validated() {
        Fields fields = new Fields();
        if (post == null) {
            fields.add(FieldError.of("post", "required"));
        }
        Optional<String> user =
                fields.requiredText("userName", userName, AppointmentDraft.MAXIMUM_USER);
        Optional<Basis> why =
                fields.coded("basis", basis, Basis.class).filter(one -> one != Basis.HOLDER);
        if (why.isEmpty() && fields.errors().stream().noneMatch(e -> e.field().equals("basis"))) {
            fields.add(FieldError.of("basis", basis == null ? "required" : "not-in-list"));
        }
        Optional<LocalDate> first = fields.day("from", from);
        fields.require("from", first, from);
        Optional<LocalDate> last = fields.day("until", until);
        if (first.isPresent() && last.isPresent() && last.get().isBefore(first.get())) {
            fields.add(FieldError.of("until", "before-start"));
        }
        // An absence ends; whoever acts in a vacant post does until someone is appointed.
        if (why.filter(one -> one == Basis.SUBSTITUTE).isPresent()) {
            fields.require("until", last, until);
        }
        Optional<Order> order =
                why.filter(one -> one == Basis.ASSISTANT).isPresent()
                        ? Order.read(fields, orderNumber, orderDate)
                        : Order.require(fields, orderNumber, orderDate);
        Optional<String> words = fields.text("reason", reason, MAXIMUM_REASON);
        Set<String> documentKinds = kinds(fields);
        Set<String> topics = subjects(fields);
        fields.throwIfAny("invalid-input");
        return new Substitution(
                0,
                post,
                user.orElseThrow(),
                why.orElseThrow(),
                new Scope(first.orElseThrow(), last, documentKinds, topics),
                order,
                words,
                Optional.empty());
    }

    private Set<String> kinds(Fields fields) {
        Set<String> codes = new TreeSet<>();
        for (String kind : kinds == null ? List.<String>of() : kinds) {
            Optional<DocumentKind> known =
                    Optional.ofNullable(kind).flatMap(code -> Coded.find(DocumentKind.class, code));
            known.ifPresentOrElse(
                    one -> codes.add(one.code()),
                    () -> fields.add(FieldError.of("kinds", "not-in-list")));
        }
        return codes;
    }

    private Set<String> subjects(Fields fields) {
        Set<String> topics = new TreeSet<>();
        if (subjects != null && subjects.size() > MAXIMUM_LIMITS) {
            fields.add(FieldError.of("subjects", "out-of-range", 0, MAXIMUM_LIMITS));
            return topics;
        }
        for (String subject : subjects == null ? List.<String>of() : subjects) {
            fields.text("subjects", subject, MAXIMUM_SUBJECT).ifPresent(topics::add);
        }
        return topics;
    }
}
