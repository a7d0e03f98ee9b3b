package org.cityedms.registration.repo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.cityedms.card.StandardLayouts;
import org.cityedms.organization.People;
import org.cityedms.problem.ProblemException;
import org.cityedms.registration.Card;
import org.cityedms.registration.CorrectionDraft;
import org.cityedms.registration.CountingPeriod;
import org.cityedms.registration.DocumentChanges;
import org.cityedms.registration.DocumentId;
import org.cityedms.registration.ImportedLine;
import org.cityedms.registration.ShippedWays;
import org.junit.Before;
import org.junit.Test;

/** Lines of older journals, which have no document, struck out and corrected. */
public class EntryChangesTest {
    private static final CountingPeriod YEAR = new CountingPeriod("2026");

    private final RegisterFixture fixture = new RegisterFixture();
    private final DocumentChanges documents = mock(DocumentChanges.class);
    private final People people = mock(People.class);
    private final EntryChangesInTransaction changes =
            new EntryChangesInTransaction(
                    fixture.registers,
                    settings -> StandardLayouts.of(settings.kind()),
                    () -> ShippedWays.ALL,
                    new JdbcEntryChanges(fixture.jdbc),
                    new JdbcCounters(fixture.jdbc),
                    documents,
                    people,
                    Clock.systemUTC());

    @Before
    public void somebody() {
        when(people.current()).thenReturn("registrar");
        when(people.displayName(any())).thenReturn("Олена Коваль");
    }

    @Test
    public void voidEntry_importedLine_isStruckOutAndChained() {
        long entry = imported("Про дах");
        changes.voidEntry(entry, "двічі");
        assertThat(state(entry)).isEqualTo("void");
        assertThat(fixture.acts("2026")).containsExactly("imported", "voided");
        assertThat(fixture.chainHolds("2026")).isTrue();
        assertThat(refused(() -> changes.voidEntry(entry, "ще раз"))).isEqualTo("already-void");
        assertThat(refused(() -> changes.correctEntry(entry, draft("summary", "Інше"))))
                .isEqualTo("already-void");
    }

    @Test
    public void correctEntry_importedLine_keepsBothValues() {
        long entry = imported("Про даг");
        changes.correctEntry(entry, draft("summary", "Про дах"));
        assertThat(
                        fixture.jdbc
                                .sql(
                                        "SELECT summary || ' ' || (card ->> 'summary') || ' ' || number FROM ce_register_entry WHERE id = ?")
                                .param(entry)
                                .query(String.class)
                                .single())
                .isEqualTo("Про дах Про дах 02-10/33");
        assertThat(
                        fixture.jdbc
                                .sql(
                                        "SELECT content FROM ce_journal_record WHERE entry_id = ? AND act = 'corrected'")
                                .param(entry)
                                .query(String.class)
                                .single())
                .contains("Про даг", "Про дах", "описка");
        assertThat(fixture.chainHolds("2026")).isTrue();
    }

    @Test
    public void correctEntry_fieldsOfTheOldJournal_stay() {
        long entry = imported("Про даг");
        changes.correctEntry(entry, draft("summary", "Про дах"));
        assertThat(CardOfLine.read(card(entry)).additional())
                .containsExactlyEntriesOf(Map.of("execution-mark", "до справи 02-10"));
    }

    /** No document's rights would close it: the line would say so and be open to every reader. */
    @Test
    public void correctEntry_importedLineToOfficialUse_isRefused() {
        long entry = imported("Про дах");
        assertThat(
                        refused(
                                () ->
                                        changes.correctEntry(
                                                entry, draft("confidentiality", "official-use"))))
                .isEqualTo("invalid-input");
        assertThat(fixture.acts("2026")).containsExactly("imported");
    }

    @Test
    public void correctEntry_withoutReasonOrChange_isRefused() {
        long entry = imported("Про дах");
        assertThat(refused(() -> changes.correctEntry(entry, draft("summary", "Про дах"))))
                .isEqualTo("invalid-input");
        assertThat(
                        refused(
                                () ->
                                        changes.correctEntry(
                                                entry,
                                                new CorrectionDraft(
                                                        Map.of("summary", "Інше"), " "))))
                .isEqualTo("invalid-input");
        assertThat(fixture.acts("2026")).containsExactly("imported");
    }

    @Test
    public void changes_ofALineWithADocument_areTheDocuments() {
        DocumentId document = DocumentId.create();
        fixture.append(document);
        long entry =
                fixture.jdbc
                        .sql("SELECT id FROM ce_register_entry WHERE node_id = ?")
                        .param(document.value())
                        .query(Long.class)
                        .single();
        changes.voidEntry(entry, "двічі");
        verify(documents).voidRegistration(document, "двічі");
        CorrectionDraft draft = draft("summary", "Інше");
        changes.correctEntry(entry, draft);
        verify(documents).correct(document, draft);
    }

    @Test
    public void changes_ofNoLine_areRefused() {
        assertThat(refused(() -> changes.voidEntry(Long.MAX_VALUE, "двічі")))
                .isEqualTo("entry-not-found");
    }

    private long imported(String summary) {
        Card like = fixture.entry(summary, Optional.empty()).card();
        Card card =
                new Card(
                        like.documentKind(),
                        like.summary(),
                        like.correspondent(),
                        Optional.of("318"),
                        Optional.of(LocalDate.of(2026, 1, 10)),
                        Optional.of(LocalDate.of(2026, 2, 1)),
                        Optional.empty(),
                        Optional.of(3),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        new java.util.TreeMap<>(Map.of("execution-mark", "до справи 02-10")));
        new JdbcLineImport(fixture.jdbc, Clock.systemUTC())
                .add(
                        fixture.register,
                        YEAR,
                        List.of(
                                new ImportedLine(
                                        33,
                                        "",
                                        "02-10/33",
                                        LocalDate.of(2026, 2, 3),
                                        "",
                                        card,
                                        Optional.empty())),
                        "admin",
                        "Адміністратор");
        return fixture.jdbc
                .sql("SELECT id FROM ce_register_entry WHERE register_id = ? AND ordinal = 33")
                .param(fixture.register.id())
                .query(Long.class)
                .single();
    }

    private static CorrectionDraft draft(String field, String value) {
        return new CorrectionDraft(Map.of(field, value), "описка");
    }

    private String state(long entry) {
        return column(entry, "state");
    }

    private String card(long entry) {
        return column(entry, "CAST(card AS TEXT)");
    }

    private String column(long entry, String column) {
        return fixture.jdbc
                .sql("SELECT " + column + " FROM ce_register_entry WHERE id = ?")
                .param(entry)
                .query(String.class)
                .single();
    }

    private static String refused(Runnable work) {
        return catchThrowableOfType(ProblemException.class, work::run).problem().code();
    }
}
