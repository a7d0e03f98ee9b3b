package org.cityedms.appeal.repo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.cityedms.appeal.Author;
import org.cityedms.appeal.EarlierAppeal;
import org.cityedms.appeal.QuestionDraft;
import org.cityedms.appeal.SignSuggestion;
import org.cityedms.appeal.SimilarAppeals;
import org.cityedms.appeal.SimilarDraft;
import org.cityedms.problem.ProblemException;
import org.cityedms.registration.Card;
import org.cityedms.registration.Document;
import org.cityedms.registration.Documents;
import org.cityedms.registration.OfficeTime;

/** Earlier appeals of an author, with their numbers, as far as the reader may open them. */
public final class SimilarSearch {
    private static final int MASS_DAYS = 60;
    private static final int SHOWN = 10;

    private final JdbcEarlierAppeals earlier;
    private final Documents documents;
    private final Clock clock;

    public SimilarSearch(JdbcEarlierAppeals earlier, Documents documents, Clock clock) {
        this.earlier = earlier;
        this.documents = documents;
        this.clock = clock;
    }

    SimilarAppeals find(SimilarDraft draft) {
        LocalDate today = OfficeTime.dayOf(clock.instant());
        List<EarlierAppeal> found = earlier.of(author(draft));
        Set<String> groups =
                draft.questions().stream()
                        .map(QuestionDraft::group)
                        .filter(group -> group != null)
                        .collect(Collectors.toSet());
        int alike =
                draft.questions().stream()
                        .map(QuestionDraft::text)
                        .filter(text -> text != null && !text.isBlank())
                        .mapToInt(text -> earlier.alike(text, today.minusDays(MASS_DAYS)))
                        .max()
                        .orElse(0);
        SignSuggestion suggestion =
                SignSuggestion.of(
                        draft.form() == null ? "" : draft.form(), groups, found, alike, today);
        return new SimilarAppeals(
                suggestion.sign(), suggestion.solved(), readable(found, suggestion));
    }

    private List<SimilarAppeals.Found> readable(
            List<EarlierAppeal> found, SignSuggestion suggestion) {
        List<SimilarAppeals.Found> shown = new ArrayList<>();
        for (EarlierAppeal appeal : found) {
            if (shown.size() < SHOWN) {
                document(appeal)
                        .map(document -> row(appeal, document, suggestion))
                        .ifPresent(shown::add);
            }
        }
        return shown;
    }

    private static SimilarAppeals.Found row(
            EarlierAppeal appeal, Document document, SignSuggestion suggestion) {
        return new SimilarAppeals.Found(
                appeal,
                document.registration().map(registration -> registration.number()),
                document.card().flatMap(Card::summary),
                suggestion.previous().equals(Optional.of(appeal.document())));
    }

    private Optional<Document> document(EarlierAppeal appeal) {
        try {
            return Optional.of(documents.get(appeal.document()));
        } catch (ProblemException notReadable) {
            return Optional.empty();
        }
    }

    private static Author author(SimilarDraft draft) {
        return draft.author() == null
                ? new Author(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        List.of(),
                        List.of())
                : draft.author().unchecked();
    }
}
