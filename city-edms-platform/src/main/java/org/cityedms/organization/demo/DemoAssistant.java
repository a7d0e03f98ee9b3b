package org.cityedms.organization.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.cityedms.organization.SubstitutionDraft;
import org.cityedms.organization.SubstitutionView;
import org.cityedms.organization.Substitutions;

/** The mayor's assistant, named by the administrator of the structure. */
public final class DemoAssistant {
    private static final String ADMINISTRATOR = "head-general";
    private static final String HEAD = "mayor";
    private static final String ASSISTANT = "assistant";

    private final Substitutions substitutions;

    public DemoAssistant(Substitutions substitutions) {
        this.substitutions = substitutions;
    }

    /** Once: an assistant whose time was ended is not named again. */
    void name(DemoPosts posts, LocalDate today) {
        DemoPerson.as(
                ADMINISTRATOR,
                () -> {
                    long post = posts.id(HEAD);
                    boolean named =
                            Stream.of(false, true)
                                    .map(substitutions::list)
                                    .flatMap(List::stream)
                                    .map(SubstitutionView::substitution)
                                    .anyMatch(
                                            one ->
                                                    one.post() == post
                                                            && one.userName().equals(ASSISTANT));
                    return named ? null : substitutions.add(draft(post, today));
                });
    }

    private static SubstitutionDraft draft(long post, LocalDate today) {
        return new SubstitutionDraft(
                post,
                ASSISTANT,
                "assistant",
                DemoCouncil.since(today).toString(),
                null,
                null,
                null,
                null,
                List.of(),
                List.of());
    }
}
