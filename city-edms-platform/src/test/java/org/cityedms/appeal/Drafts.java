package org.cityedms.appeal;

import java.util.List;

/** Drafts that nothing is wrong with. */
public final class Drafts {
    private Drafts() {}

    public static AuthorDraft author(String name) {
        return new AuthorDraft(
                name,
                "вул. Шкільна, 5, кв. 12, м. Зарічне",
                null,
                null,
                "4.2",
                List.of("7.5"),
                List.of("8.1"));
    }

    public static AppealDraft appeal(AuthorDraft... authors) {
        return said(null, null, null, authors);
    }

    public static AppealDraft said(
            String subject, Boolean signed, String dismissal, AuthorDraft... authors) {
        return new AppealDraft(
                "1.1",
                null,
                "3.2",
                subject,
                null,
                List.of(authors),
                null,
                signed,
                List.of(new QuestionDraft("Протікає дах будинку", "090")),
                dismissal,
                null,
                null);
    }
}
