package org.cityedms.deadline.repo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.cityedms.deadline.Deadline;
import org.cityedms.deadline.DeadlineCalculator;
import org.cityedms.deadline.DeadlineStart;
import org.cityedms.deadline.LegalPresets;
import org.cityedms.deadline.Notice;
import org.cityedms.deadline.WorkCalendar;
import org.cityedms.registration.Card;
import org.cityedms.registration.Document;
import org.cityedms.registration.DocumentId;
import org.cityedms.registration.DocumentKind;
import org.cityedms.registration.RegisterCode;
import org.cityedms.registration.Registration;
import org.junit.Test;

public class NoticeDocxTest {
    @Test
    public void write_registeredRequest_saysAllThatTheLawAsks() throws IOException {
        try (XWPFDocument letter = print(notice(true))) {
            assertThat(letter.getParagraphs())
                    .extracting(XWPFParagraph::getText)
                    .contains(
                            "ГО «Відкрите місто»",
                            "Повідомлення про продовження строку розгляду",
                            "Повідомляємо, що строк розгляду Вашого документа від 06.10.2026 № 15/1"
                                    + " («Про витрати на ремонт»), одержаного 07.10.2026 і зареєстрованого"
                                    + " 07.10.2026 за № ЗПІ-12, продовжено до 04.11.2026 відповідно до ст. 20"
                                    + " Закону «Про доступ до публічної інформації».",
                            "Причина продовження: Великий обсяг інформації.",
                            "Про результати розгляду Вас буде повідомлено не пізніше 04.11.2026.",
                            "Олена Коваль");
            assertThat(letter.getDocument().getBody().getSectPr().getPgMar().getLeft())
                    .hasToString("1701");
        }
        assertThat(notice(true).summary()).isEqualTo("Про продовження строку розгляду № ЗПІ-12");
    }

    @Test
    public void write_noCardNorNumber_isALetterToo() throws IOException {
        try (XWPFDocument letter = print(notice(false))) {
            assertThat(letter.getParagraphs())
                    .extracting(XWPFParagraph::getText)
                    .contains(
                            "Повідомляємо, що строк розгляду Вашого документа, одержаного 07.10.2026,"
                                    + " продовжено до 04.11.2026 відповідно до ст. 20 Закону «Про доступ до"
                                    + " публічної інформації».");
        }
    }

    private static XWPFDocument print(Notice notice) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        NoticeDocx.write(notice, bytes);
        return new XWPFDocument(new ByteArrayInputStream(bytes.toByteArray()));
    }

    private static Notice notice(boolean registered) {
        Deadline extended =
                new DeadlineCalculator(WorkCalendar.ofTheLaw())
                        .extended(
                                LegalPresets.find("information-request").orElseThrow(),
                                DeadlineStart.on(LocalDate.of(2026, 10, 7)));
        return new Notice(
                new Document(
                        DocumentId.create(),
                        Optional.of(DocumentKind.INFORMATION_REQUEST),
                        "запит.pdf",
                        registered ? Optional.of(card()) : Optional.empty(),
                        Optional.empty(),
                        registered ? Optional.of(registration()) : Optional.empty()),
                extended,
                registered ? "Великий обсяг інформації" : "Обсяг.",
                "Олена Коваль");
    }

    private static Card card() {
        return new Card(
                Optional.empty(),
                Optional.of("Про витрати на ремонт"),
                Optional.of("ГО «Відкрите місто»"),
                Optional.of("15/1"),
                Optional.of(LocalDate.of(2026, 10, 6)),
                Optional.of(LocalDate.of(2026, 10, 7)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                new TreeMap<>());
    }

    private static Registration registration() {
        return new Registration(
                new RegisterCode("requests"),
                "Запити",
                12,
                "ЗПІ-12",
                Instant.parse("2026-10-07T08:00:00Z"),
                "koval",
                "Олена Коваль");
    }
}
