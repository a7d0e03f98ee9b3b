package org.cityedms.appeal.repo;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.cityedms.appeal.Appeal;
import org.cityedms.appeal.Author;
import org.cityedms.appeal.CaseRecord;
import org.cityedms.appeal.DeputyAppeal;
import org.cityedms.appeal.InformationRequest;
import org.cityedms.appeal.PersonName;
import org.cityedms.appeal.QuestionState;
import org.cityedms.registration.DocumentId;
import org.cityedms.registration.DocumentKind;

/** Records of all kinds, each in its tables. */
public final class CaseRecords {
    private static final Author NOBODY =
            new Author(
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    List.of(),
                    List.of());

    private final JdbcAppeals appeals;
    private final JdbcInformationRequests requests;
    private final JdbcDeputyAppeals deputies;
    private final JdbcAuthors authors;
    private final JdbcQuestions questions;

    public CaseRecords(
            JdbcAppeals appeals,
            JdbcInformationRequests requests,
            JdbcDeputyAppeals deputies,
            JdbcAuthors authors,
            JdbcQuestions questions) {
        this.appeals = appeals;
        this.requests = requests;
        this.deputies = deputies;
        this.authors = authors;
        this.questions = questions;
    }

    /** Writes a record; tells how the questions of an appeal changed. */
    ChangedQuestions put(DocumentId document, CaseRecord record, LocalDate today) {
        if (record instanceof Appeal appeal) {
            appeals.put(document, appeal, today);
            authors.replace(document, appeal.authors());
            return questions.replace(document, appeal.questions());
        }
        if (record instanceof InformationRequest request) {
            requests.put(document, request, today);
            authors.replace(document, List.of(request.requester()));
        } else {
            deputies.put(document, (DeputyAppeal) record, today);
        }
        return ChangedQuestions.NONE;
    }

    /** A record in full. */
    Optional<CaseRecord> find(DocumentId document, DocumentKind kind) {
        return read(document, kind, authors.of(document));
    }

    /** A record with authors by surname and initials, and nothing that leads to their doors. */
    Optional<CaseRecord> withoutPersonalData(DocumentId document, DocumentKind kind) {
        return read(document, kind, authors.of(document).stream().map(CaseRecords::brief).toList());
    }

    List<QuestionState> questions(DocumentId document) {
        return questions.of(document);
    }

    private Optional<CaseRecord> read(DocumentId document, DocumentKind kind, List<Author> people) {
        return switch (kind) {
            case APPEAL ->
                    appeals.find(
                                    document,
                                    people,
                                    questions.of(document).stream()
                                            .map(QuestionState::question)
                                            .toList())
                            .map(CaseRecord.class::cast);
            case INFORMATION_REQUEST ->
                    requests.find(document, people.isEmpty() ? NOBODY : people.get(0))
                            .map(CaseRecord.class::cast);
            case DEPUTY_APPEAL, DEPUTY_REQUEST ->
                    deputies.find(document).map(CaseRecord.class::cast);
            default -> Optional.empty();
        };
    }

    private static Author brief(Author author) {
        return new Author(
                author.name().map(name -> PersonName.parse(name).brief()),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                author.sex(),
                author.categories(),
                author.socialStates());
    }
}
