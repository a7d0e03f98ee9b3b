package org.cityedms.intake.repo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cityedms.intake.Draft;
import org.cityedms.intake.DraftCursor;
import org.cityedms.intake.DraftNote;
import org.cityedms.intake.DraftQuery;
import org.cityedms.intake.DraftSource;
import org.cityedms.intake.DraftState;
import org.cityedms.registration.DocumentId;
import org.cityedms.registration.repo.TestDatabase;
import org.junit.Before;
import org.junit.Test;

public class JdbcDraftsTest {
    private static final Instant NOON = Instant.parse("2026-11-26T10:00:00Z");

    private final JdbcDrafts drafts = new JdbcDrafts(TestDatabase.jdbc(), Clock.systemUTC());

    @Before
    public void emptyTable() {
        TestDatabase.prepare();
        TestDatabase.jdbc().sql("DELETE FROM ce_intake_draft").update();
    }

    private static Draft draft(DraftState state, Instant at) {
        return new Draft(
                DocumentId.create(),
                "rada",
                DraftSource.SCAN,
                state,
                at,
                "scanner",
                "scan0001.pdf",
                "application/pdf",
                1234,
                Optional.of(3),
                Optional.of("Про ремонт"),
                Optional.empty(),
                Optional.of(DraftNote.AMBIGUOUS_MARKS),
                Optional.empty(),
                state == DraftState.REJECTED
                        ? Optional.of(new Draft.Rejection(at, "Олена Коваль", "Реклама"))
                        : Optional.empty());
    }

    private static DraftQuery query(boolean rejected, DraftCursor cursor, int limit) {
        return new DraftQuery(rejected, Optional.empty(), Optional.ofNullable(cursor), limit);
    }

    @Test
    public void put_again_changesTheSameRow() {
        Draft first = draft(DraftState.ARRIVING, NOON);
        drafts.put(first);
        assertThat(drafts.find(first.id())).contains(first);
        Draft rejected =
                new Draft(
                        first.id(),
                        first.institution(),
                        first.source(),
                        DraftState.REJECTED,
                        first.arrivedAt(),
                        first.arrivedBy(),
                        first.name(),
                        first.mimeType(),
                        first.size(),
                        Optional.empty(),
                        first.summary(),
                        first.correspondent(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(new Draft.Rejection(NOON, "Олена Коваль", "Реклама")));
        drafts.put(rejected);
        assertThat(drafts.find(first.id())).contains(rejected);
        assertThat(drafts.countOpen()).isZero();
        drafts.remove(first.id());
        assertThat(drafts.find(first.id())).isEmpty();
    }

    @Test
    public void pages_goOnFromTheLastDraft_alsoWithinOneMoment() {
        List<DocumentId> newestFirst = new ArrayList<>();
        for (int n = 0; n < 7; n++) {
            Draft draft = draft(DraftState.WAITING, NOON.plusSeconds(n / 3));
            drafts.put(draft);
            newestFirst.add(0, draft.id());
        }
        drafts.put(draft(DraftState.REJECTED, NOON));
        List<DocumentId> read = new ArrayList<>();
        DraftCursor cursor = null;
        do {
            List<DraftRow> page = drafts.page(query(false, cursor, 2));
            List<DraftRow> shown = page.subList(0, Math.min(2, page.size()));
            shown.forEach(row -> read.add(row.draft().id()));
            DraftRow last = shown.get(shown.size() - 1);
            cursor = page.size() > 2 ? new DraftCursor(last.draft().arrivedAt(), last.row()) : null;
        } while (cursor != null);
        assertThat(read).isEqualTo(newestFirst);
        assertThat(drafts.page(query(true, null, 10))).hasSize(1);
        assertThat(drafts.countOpen()).isEqualTo(7);
    }

    @Test
    public void source_narrowsThePage() {
        drafts.put(draft(DraftState.WAITING, NOON));
        assertThat(
                        drafts.page(
                                new DraftQuery(
                                        false,
                                        Optional.of(DraftSource.EMAIL),
                                        Optional.empty(),
                                        10)))
                .isEmpty();
    }

    @Test
    public void arriving_areThoseThatHaveNotChangedSince_andAttemptsAreCounted() {
        Draft arriving = draft(DraftState.ARRIVING, NOON);
        drafts.put(arriving);
        drafts.put(draft(DraftState.WAITING, NOON));
        assertThat(drafts.arriving(Instant.now().minusSeconds(60))).isEmpty();
        assertThat(drafts.arriving(Instant.now().plusSeconds(60))).containsExactly(arriving.id());
        assertThat(drafts.attempt(arriving.id())).isEqualTo(1);
        drafts.put(arriving);
        assertThat(drafts.attempt(arriving.id())).as("kept when the row changes").isEqualTo(2);
        assertThat(drafts.attempt(DocumentId.create())).isZero();
    }
}
