package org.cityedms.appeal.repo;

import java.util.List;
import java.util.Optional;
import org.cityedms.appeal.Appeal;
import org.cityedms.registration.Authorship;
import org.cityedms.registration.AuthorshipRecords;
import org.cityedms.registration.DocumentId;

/** Who wrote an appeal, by its record. */
public final class AppealAuthorship implements AuthorshipRecords {
    private final JdbcAppeals appeals;
    private final JdbcAuthors authors;

    public AppealAuthorship(JdbcAppeals appeals, JdbcAuthors authors) {
        this.appeals = appeals;
        this.authors = authors;
    }

    @Override
    public Optional<Authorship> of(DocumentId document) {
        return appeals.find(document, authors.of(document), List.of()).map(Appeal::authorship);
    }
}
