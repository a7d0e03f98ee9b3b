package org.cityedms.reminder;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.cityedms.organization.Basis;
import org.cityedms.organization.Role;
import org.cityedms.problem.Language;
import org.cityedms.registration.DocumentId;
import org.cityedms.registration.OfficeTime;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.Test;

/** The letter of a morning, in both forms and languages. */
public class DigestLetterWriterTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 27);
    private static final String CLIENT = "https://sed.rada.example/alfresco/city-edms/";

    private final DigestLetterWriter writer = new DigestLetterWriter(CLIENT, true);

    private static DigestLine line(long id, String number, String summary, LocalDate due) {
        return line(id, number, summary, due, false, false);
    }

    private static DigestLine line(
            long id,
            String number,
            String summary,
            LocalDate due,
            boolean review,
            boolean discreet) {
        return new DigestLine(
                id,
                review,
                5,
                false,
                DocumentId.create(),
                Optional.ofNullable(number),
                Optional.of("incoming"),
                Optional.of(summary),
                discreet,
                Optional.of("Мельник О. П."),
                Optional.of("Коваль І. І."),
                Optional.ofNullable(due),
                TODAY.minusDays(20).atStartOfDay(OfficeTime.ZONE).toInstant());
    }

    private static Role role(String title, Basis basis) {
        return new Role(
                5, 1, "rada", "Рада", "Відділ", title, true, "koval", basis, Optional.empty());
    }

    private static Digest digest() {
        List<DigestLine> late = new ArrayList<>();
        for (int i = 1; i <= DigestSection.SHOWN; i++) {
            late.add(line(i, "01-21/" + i, "Про ремонт доріг №" + i, TODAY.minusDays(i)));
        }
        return new Digest(
                TODAY,
                List.of(
                        new RoleDigest(
                                role("Начальник відділу", Basis.HOLDER),
                                Optional.empty(),
                                List.of(
                                        new DigestSection(DigestPart.OVERDUE, 12, late),
                                        new DigestSection(
                                                DigestPart.TODAY,
                                                1,
                                                List.of(
                                                        line(
                                                                20,
                                                                "К-5/3",
                                                                "Скарга Петренка О. О.",
                                                                TODAY,
                                                                false,
                                                                true))),
                                        new DigestSection(
                                                DigestPart.REVIEW,
                                                1,
                                                List.of(
                                                        line(
                                                                21,
                                                                null,
                                                                "<script>alert(1)</script> & \"лапки\"",
                                                                null,
                                                                true,
                                                                false))))),
                        new RoleDigest(
                                role("Міський голова", Basis.ACTING),
                                Optional.of("Мельник Олег Петрович"),
                                List.of(
                                        new DigestSection(
                                                DigestPart.ESCALATED,
                                                1,
                                                List.of(
                                                        line(
                                                                30,
                                                                "02-01/7",
                                                                "Про бюджет",
                                                                TODAY.minusDays(9))))))));
    }

    @Test
    public void subject_carriesTheCounts() {
        assertThat(writer.write(digest(), Language.UKRAINIAN).subject())
                .isEqualTo("Зведення на 27.11.2026: 12 прострочено, 1 на сьогодні, 1 на розгляді");
        assertThat(writer.write(digest(), Language.ENGLISH).subject())
                .isEqualTo("Digest for 27.11.2026: 12 overdue, 1 due today, 1 to review");
    }

    @Test
    public void bothForms_sayWhatIsToDoAndWhereItIs() throws IOException {
        DigestLetter letter = writer.write(digest(), Language.UKRAINIAN);
        Document html = Jsoup.parse(letter.html());
        assertThat(html.select("a[href]").eachAttr("href"))
                .contains(
                        CLIENT + "#/tasks/1",
                        CLIENT + "#/review/21",
                        CLIENT + "#/tasks/30",
                        CLIENT + "#/reminders",
                        CLIENT + "#/tasks");
        for (String form : List.of(letter.text(), html.text())) {
            assertThat(form)
                    .contains("Прострочено — 12", "і ще 2", "01-21/1", "Про ремонт доріг №1")
                    .contains("прострочено на 1 день", "прострочено на 2 дні")
                    .contains("прострочено на 5 днів")
                    .contains("автор: Мельник О. П.", "виконавець: Коваль І. І.")
                    .contains("в.о.: Міський голова (Мельник Олег Петрович)")
                    .contains("без номера");
        }
        assertThat(letter.text()).contains(CLIENT + "#/tasks/1\r\n");
        Files.createDirectories(Path.of("target/letters"));
        Files.writeString(Path.of("target/letters/digest.html"), letter.html());
    }

    @Test
    public void ofPersons_saysNumberAndDeadlineOnly() {
        DigestLetter letter = writer.write(digest(), Language.UKRAINIAN);
        for (String form : List.of(letter.text(), letter.html())) {
            assertThat(form).contains("К-5/3", "строк 27.11.2026").doesNotContain("Петренка");
        }
        String after = letter.text().substring(letter.text().indexOf("К-5/3"));
        assertThat(after.substring(0, after.indexOf('\r'))).isEqualTo("К-5/3 — строк 27.11.2026");
    }

    @Test
    public void withoutSummaries_saysNothingOfDocuments() {
        DigestLetter letter =
                new DigestLetterWriter(CLIENT, false).write(digest(), Language.UKRAINIAN);
        assertThat(letter.text() + letter.html()).doesNotContain("Про ремонт", "лапки");
    }

    @Test
    public void html_isNothingButText() {
        String html = writer.write(digest(), Language.UKRAINIAN).html();
        Document read = Jsoup.parse(html);
        assertThat(html).doesNotContain("<script");
        assertThat(read.select("script, img, iframe, link, form")).isEmpty();
        assertThat(read.text()).contains("<script>alert(1)</script> & \"лапки\"");
        assertThat(read.select("html").attr("lang")).isEqualTo("uk");
    }

    @Test
    public void text_ofADocument_looksLikeNoLineOfOurs() {
        Digest digest =
                new Digest(
                        TODAY,
                        List.of(
                                new RoleDigest(
                                        role("Начальник", Basis.HOLDER),
                                        Optional.empty(),
                                        List.of(
                                                new DigestSection(
                                                        DigestPart.TODAY,
                                                        1,
                                                        List.of(
                                                                line(
                                                                        1,
                                                                        "1",
                                                                        "Рядок\r\n.\r\nЩе",
                                                                        TODAY)))))));
        assertThat(writer.write(digest, Language.UKRAINIAN).text()).contains("    Рядок . Ще\r\n");
    }

    @Test
    public void english_isEnglish() {
        String text = writer.write(digest(), Language.ENGLISH).text();
        assertThat(text)
                .contains("Overdue — 12", "overdue by 1 day;", "overdue by 2 days;")
                .contains("Overdue with your people — 1", "acting: Міський голова");
    }
}
