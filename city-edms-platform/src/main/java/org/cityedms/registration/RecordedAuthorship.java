package org.cityedms.registration;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

/** All records that say who wrote; features add theirs when the repository starts. */
public final class RecordedAuthorship implements AuthorshipRecords {
    private final List<AuthorshipRecords> records = new CopyOnWriteArrayList<>();

    public void add(AuthorshipRecords more) {
        records.add(more);
    }

    @Override
    public Optional<Authorship> of(DocumentId document) {
        return records.stream().flatMap(one -> one.of(document).stream()).findFirst();
    }

    /** What forms the number of a document: its card, and its record where numbers tell of it. */
    public NumberFacts facts(DocumentId document, Card card, NumberTemplate template) {
        NumberFacts facts = NumberFacts.of(card);
        return template.needsAuthor() ? of(document).map(facts::by).orElse(facts) : facts;
    }
}
