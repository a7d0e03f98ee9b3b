package org.cityedms.organization.repo;

import org.cityedms.organization.ActNote;
import org.cityedms.organization.Substitution;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is noted of substitutions; assistants have acts of their own, whoever names them. */
final class SubstitutionNotes {
    /** What is noted when somebody becomes an assistant. */
    static final String NAMED = "assistant-named";

    /** What is noted when an assistant is one no longer. */
    static final String ENDED = "assistant-ended";

    private final ActSubjects subjects;
    private final PostEditor posts;
    private final JdbcPersons persons;

    SubstitutionNotes(JdbcClient jdbc) {
        this.subjects = new ActSubjects(jdbc);
        this.posts = new PostEditor(jdbc);
        this.persons = new JdbcPersons(jdbc);
    }

    ActNote added(Substitution one) {
        return note(one.basis().decides() ? "substitution-added" : NAMED, one);
    }

    /**
     * The same of its end.
     *
     * @param onADay whether it ends with a day; otherwise at once
     */
    ActNote ended(Substitution one, boolean onADay) {
        String decided = onADay ? "substitution-ended" : "substitution-revoked";
        return note(one.basis().decides() ? decided : ENDED, one);
    }

    private ActNote note(String act, Substitution one) {
        return ActNote.of(
                        act, persons.holder(one.userName()).fullName(), posts.described(one.post()))
                .lasting(one.scope().from(), one.scope().until())
                .by(one.order())
                .about(subjects.person(one.userName()))
                .about(subjects.post(one.post()));
    }
}
