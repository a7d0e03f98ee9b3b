package org.cityedms.journal.repo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cityedms.appeal.repo.JdbcLettersToAuthors;
import org.cityedms.audit.PersonalDataViews;
import org.cityedms.audit.ViewSubject;
import org.cityedms.audit.ViewedData;
import org.cityedms.card.StandardLayouts;
import org.cityedms.correspondence.repo.LineFixture;
import org.cityedms.journal.ChosenColumns;
import org.cityedms.journal.JournalColumns;
import org.cityedms.journal.JournalFormat;
import org.cityedms.journal.JournalMarks;
import org.cityedms.journal.JournalRequest;
import org.cityedms.registration.DocumentId;
import org.cityedms.registration.DocumentKind;
import org.cityedms.registration.EntryFilter;
import org.cityedms.registration.RegistrationRights;
import org.cityedms.registration.ShippedWays;
import org.cityedms.registration.repo.JdbcLineStream;
import org.cityedms.registration.repo.JdbcRegisters;
import org.cityedms.registration.repo.TestDatabase;
import org.cityedms.registration.repo.TestTransactions;
import org.junit.Test;

/** That journals of appeals and requests are written is written down itself. */
public class JournalViewsTest {
    private final List<String> written = new ArrayList<>();
    private final PersonalDataViews views = mock(PersonalDataViews.class);

    @Test
    public void write_journalOfAppeals_isOneViewWithDaysAndLines() throws IOException {
        LineFixture appeals = new LineFixture("appeal");
        appeals.line("Про дах");
        appeals.line("Про підвал");
        for (JournalFormat format : JournalFormat.values()) {
            write(appeals, DocumentKind.APPEAL, format, new ByteArrayOutputStream());
        }
        assertThat(written)
                .containsExactlyInAnyOrder(
                        seen(appeals, "authors", "pdf"),
                        seen(appeals, "authors", "xlsx"),
                        seen(appeals, "authors", "csv"));
    }

    @Test
    public void write_journalOfRequests_isAViewOfRequesters() throws IOException {
        LineFixture requests = new LineFixture("information-request");
        requests.line("Про бюджет");
        requests.line("Про тарифи");
        write(
                requests,
                DocumentKind.INFORMATION_REQUEST,
                JournalFormat.PDF,
                new ByteArrayOutputStream());
        assertThat(written).containsExactly(seen(requests, "requester", "pdf"));
    }

    @Test
    public void write_journalOfLetters_isNone() throws IOException {
        LineFixture letters = new LineFixture("incoming");
        letters.line("Про щось");
        write(letters, DocumentKind.INCOMING, JournalFormat.CSV, new ByteArrayOutputStream());
        assertThat(written).isEmpty();
    }

    /** The author of an appeal is the addressee of what answers it. */
    @Test
    public void write_journalWithAnswersToAuthors_isAViewThatCountsThem() throws IOException {
        LineFixture appeals = new LineFixture("appeal");
        LineFixture letters = new LineFixture("outgoing");
        DocumentId appeal = appeals.line("Про дах");
        link(letters.line("Відповідь"), "answers", appeal);
        letters.line("Лист установі");
        write(letters, DocumentKind.OUTGOING, JournalFormat.CSV, new ByteArrayOutputStream());
        write(letters, DocumentKind.OUTGOING, JournalFormat.PDF, new ByteArrayOutputStream());
        assertThat(written)
                .containsExactly(
                        seen(letters, "letter", "csv") + ", з них листів авторам: 1",
                        seen(letters, "letter", "pdf") + ", з них листів авторам: 1");
    }

    @Test
    public void write_journalOfLettersThatAnswerNoAuthor_isNone() throws IOException {
        LineFixture incoming = new LineFixture("incoming");
        LineFixture appeals = new LineFixture("appeal");
        LineFixture letters = new LineFixture("outgoing");
        link(letters.line("Відповідь установі"), "answers", incoming.line("Про мережі"));
        link(letters.line("За належністю"), "forwards", appeals.line("Про дах"));
        write(letters, DocumentKind.OUTGOING, JournalFormat.CSV, new ByteArrayOutputStream());
        assertThat(written).isEmpty();
    }

    private static void link(DocumentId from, String type, DocumentId to) {
        TestDatabase.jdbc()
                .sql(
                        """
                        INSERT INTO ce_document_link (type, from_node, to_node, made_at, made_by, made_by_name)
                        VALUES (:type, :from, :to, now(), 'registrar', 'Олена Коваль')
                        """)
                .param("type", type)
                .param("from", from.value())
                .param("to", to.value())
                .update();
    }

    /** A file of pages is there only when it is whole. */
    @Test
    public void write_viewThatCannotBeWritten_makesNoFile() {
        doThrow(new IllegalStateException("full")).when(views).record(any(), any(), any());
        LineFixture appeals = new LineFixture("appeal");
        appeals.line("Про дах");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThatThrownBy(
                        () ->
                                journal(DocumentKind.APPEAL)
                                        .write(year(appeals), JournalFormat.XLSX, out))
                .hasMessage("full");
        assertThat(out.size()).isZero();
    }

    private void write(
            LineFixture register,
            DocumentKind kind,
            JournalFormat format,
            ByteArrayOutputStream out)
            throws IOException {
        doAnswer(
                        call -> {
                            ViewSubject subject = call.getArgument(0);
                            ViewedData data = call.getArgument(1);
                            written.add(
                                    String.join(
                                            " | ",
                                            subject.id(),
                                            subject.label(),
                                            data.code(),
                                            call.getArgument(2)));
                            return null;
                        })
                .when(views)
                .record(any(), any(), any());
        journal(kind).write(year(register), format, out);
        assertThat(out.size()).isPositive();
    }

    private static String seen(LineFixture register, String data, String format) {
        return "register-%s | Реєстр %s | %s | Журнал (%s) 01.01.2020 – 31.12.2030, записів: 2"
                .formatted(register.code, register.code, data, format);
    }

    private static JournalRequest year(LineFixture register) {
        return new JournalRequest(
                register.code,
                new EntryFilter(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(LocalDate.of(2020, 1, 1)),
                        Optional.of(LocalDate.of(2030, 12, 31)),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty()),
                List.of());
    }

    private GuardedPrintedJournal journal(DocumentKind kind) {
        GuardedJournalColumns columns = mock(GuardedJournalColumns.class);
        when(columns.read(any()))
                .thenReturn(
                        new ChosenColumns(
                                JournalColumns.of(kind, StandardLayouts.of(kind)),
                                Optional.empty()));
        return new GuardedPrintedJournal(
                new JdbcRegisters(TestDatabase.jdbc(), Clock.systemUTC()),
                columns,
                new JournalRows(
                        new JdbcLineStream(TestDatabase.dataSource()),
                        List.of(),
                        JournalMarks.all(List.of()),
                        new JdbcVoidReasons(TestDatabase.jdbc()),
                        new JdbcLettersToAuthors(TestDatabase.jdbc()),
                        () -> ShippedWays.ALL),
                views,
                mock(RegistrationRights.class),
                TestTransactions.service());
    }
}
