package org.cityedms.benchmarks.control;

import java.time.LocalDate;
import org.cityedms.organization.PostHolder;
import org.cityedms.organization.PostSummary;
import org.cityedms.organization.Roles;
import org.cityedms.organization.StructureGroups;

/** A person with all that rows say of them. */
record Party(
        String user,
        long post,
        String title,
        long unit,
        String unitName,
        String fullName,
        String displayName,
        String dative) {

    static Party of(Roles roles, Person person, LocalDate day) {
        PostSummary post = roles.post(person.post(), day).orElseThrow();
        PostHolder holder = post.holder().orElseThrow();
        String[] words = holder.fullName().split(" ", -1);
        return new Party(
                person.user(),
                person.post(),
                post.title(),
                post.unit(),
                post.unitName(),
                holder.fullName(),
                words[1] + " " + words[0],
                holder.dative());
    }

    String text(Part part) {
        return switch (part) {
            case USER -> user;
            case POST -> Long.toString(post);
            case GROUP -> StructureGroups.ofPost(post);
            case TITLE -> title;
            case UNIT -> Long.toString(unit);
            case UNIT_NAME -> unitName;
            case FULL_NAME -> fullName;
            case DISPLAY_NAME -> displayName;
            case DATIVE -> dative;
        };
    }

    /** What a column holds of a person. */
    enum Part {
        USER,
        POST,
        GROUP,
        TITLE,
        UNIT,
        UNIT_NAME,
        FULL_NAME,
        DISPLAY_NAME,
        DATIVE
    }
}
