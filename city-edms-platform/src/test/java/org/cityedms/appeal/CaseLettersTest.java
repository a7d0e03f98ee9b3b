package org.cityedms.appeal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.cityedms.problem.ProblemException;
import org.cityedms.registration.Document;
import org.cityedms.registration.DocumentId;
import org.cityedms.registration.DocumentKind;
import org.junit.Test;

public class CaseLettersTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 27);
    private static final RecordContext PAPER = new RecordContext(Classifiers.shipped(), false, DAY);
    private static final CaseRecord APPEAL =
            Drafts.appeal(Drafts.author("Коваль Олена Петрівна")).validated(PAPER);
    private static final CaseRecord REQUEST =
            new InformationRequestDraft(
                            "person",
                            Drafts.author("Бондар Іван Петрович"),
                            "Копія рішення",
                            "post",
                            null,
                            null,
                            null)
                    .validated(PAPER);

    /** Частина четверта статті 22 Закону № 2939-VI: what a refusal must say. */
    @Test
    public void refusal_saysAllThatTheLawAsksFor() {
        Letter letter = letter(REQUEST, CaseActKind.REFUSED, LetterTo.AUTHOR);
        assertThat(letter.addressee())
                .containsExactly("Бондар Іван Петрович", "вул. Шкільна, 5, кв. 12, м. Зарічне");
        assertThat(String.join("\n", letter.paragraphs()))
                .contains(
                        "пункту 2 частини першої статті 22",
                        "Обмежений доступ",
                        "Дата відмови: 27.11.2026",
                        "Особа, відповідальна за розгляд запиту",
                        "стаття 23");
    }

    @Test
    public void forwarding_namesTheBodyToBothAndTheAuthorToTheBody() {
        assertThat(letter(APPEAL, CaseActKind.FORWARDED, LetterTo.BODY).paragraphs().get(0))
                .contains("частини третьої статті 7", "Коваль Олена Петрівна (вул. Шкільна");
        assertThat(letter(APPEAL, CaseActKind.FORWARDED, LetterTo.AUTHOR).paragraphs().get(0))
                .contains("надіслано за належністю до: ДСНС");
        assertThat(letter(REQUEST, CaseActKind.FORWARDED, LetterTo.AUTHOR).paragraphs().get(1))
                .contains("з дня його отримання належним розпорядником");
    }

    @Test
    public void returning_saysWhatWasLacking() {
        assertThat(letter(APPEAL, CaseActKind.RETURNED, LetterTo.AUTHOR).paragraphs())
                .contains("Обмежений доступ")
                .anyMatch(paragraph -> paragraph.contains("статті 5"));
    }

    @Test
    public void whatNeedsNoLetter_hasNone() {
        assertThatThrownBy(() -> letter(APPEAL, CaseActKind.DECIDED, LetterTo.AUTHOR))
                .isInstanceOf(ProblemException.class);
    }

    private static Letter letter(CaseRecord record, CaseActKind kind, LetterTo to) {
        CaseAct act =
                new CaseAct(
                        1,
                        kind,
                        Instant.EPOCH,
                        "registrar",
                        "Олена Коваль",
                        DAY,
                        Optional.empty(),
                        Optional.of("ДСНС"),
                        Optional.of(RefusalGround.RESTRICTED.code()),
                        Optional.of("Обмежений доступ"),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty());
        Document document =
                new Document(
                        DocumentId.create(),
                        Optional.of(DocumentKind.APPEAL),
                        "лист.pdf",
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty());
        return new CaseLetters(document, record, act).to(to);
    }
}
