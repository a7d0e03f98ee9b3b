package org.cityedms.deadline.repo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cityedms.deadline.Deadline;
import org.cityedms.deadline.Notice;
import org.cityedms.registration.Document;
import org.cityedms.registration.DocumentId;
import org.cityedms.registration.DocumentKind;
import org.cityedms.registration.OutgoingDraft;
import org.cityedms.registration.OutgoingDrafts;
import org.junit.Test;

public class OutgoingNoticeLettersTest {
    private final List<OutgoingDraft> drafted = new ArrayList<>();
    private final OutgoingNoticeLetters letters =
            new OutgoingNoticeLetters(
                    new OutgoingDrafts() {
                        @Override
                        public DocumentId add(OutgoingDraft letter) {
                            drafted.add(letter);
                            return DocumentId.create();
                        }

                        @Override
                        public void markPersonal(DocumentId letter, List<String> editors) {
                            throw new UnsupportedOperationException();
                        }

                        @Override
                        public void closePersonal(DocumentId letter) {
                            throw new UnsupportedOperationException();
                        }
                    });

    /** The letter tells who wrote and about what. */
    @Test
    public void noticeOfAnAppeal_isPersonalAsTheAppealIs() {
        draft(DocumentKind.APPEAL);
        draft(DocumentKind.INFORMATION_REQUEST);
        draft(DocumentKind.DEPUTY_APPEAL);
        draft(DocumentKind.INCOMING);
        assertThat(drafted)
                .extracting(OutgoingDraft::personal)
                .containsExactly(true, true, false, false);
    }

    private void draft(DocumentKind kind) {
        Document document =
                new Document(
                        DocumentId.create(),
                        Optional.of(kind),
                        "лист.pdf",
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty());
        letters.draft(new Notice(document, mock(Deadline.class), "Причина", "Виконавець"));
    }
}
