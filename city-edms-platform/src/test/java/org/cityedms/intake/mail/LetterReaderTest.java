package org.cityedms.intake.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.pholser.junit.quickcheck.Property;
import com.pholser.junit.quickcheck.runner.JUnitQuickcheck;
import jakarta.mail.MessagingException;
import java.io.File;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Base64;
import org.cityedms.intake.scan.PdfCutter;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.junit.runner.RunWith;

@RunWith(JUnitQuickcheck.class)
public class LetterReaderTest {
    private static final Instant NOON = Instant.parse("2026-11-26T10:00:00Z");

    @Rule public final TemporaryFolder folder = new TemporaryFolder();

    private final LetterReader reader = new LetterReader();

    private Letter read(String eml) throws Exception {
        Path file = folder.newFile().toPath();
        Files.writeString(file, eml.replace("\n", "\r\n"), StandardCharsets.UTF_8);
        return reader.read(file, NOON, folder.getRoot().toPath());
    }

    private static String word(String text) {
        return "=?UTF-8?B?"
                + Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8))
                + "?=";
    }

    @Test
    public void letter_withTextPictureAndFiles() throws Exception {
        Letter letter =
                read(
                        "From: "
                                + word("ТОВ «Дах»")
                                + " <dakh@example.ua>\nSubject: "
                                + word("Про ремонт даху")
                                + "\nMessage-ID: <1@example.ua>\n"
                                + "Content-Type: multipart/mixed; boundary=b\n\n--b\n"
                                + "Content-Type: text/plain; charset=windows-1251\n"
                                + "Content-Transfer-Encoding: base64\n\n"
                                + Base64.getEncoder()
                                        .encodeToString(
                                                "Добрий день"
                                                        .getBytes(Charset.forName("windows-1251")))
                                + "\n--b\nContent-Type: image/png; name=logo.png\n"
                                + "Content-ID: <logo>\nContent-Disposition: inline\n\nx\n--b\n"
                                + "Content-Type: application/pdf\nContent-Disposition: attachment; filename=\""
                                + word("../лист.pdf")
                                + "\"\n\n%PDF-\n--b--\n");
        assertThat(letter.sender()).isEqualTo("ТОВ «Дах» (dakh@example.ua)");
        assertThat(letter.subject()).isEqualTo("Про ремонт даху");
        assertThat(letter.messageId()).isEqualTo("<1@example.ua>");
        assertThat(letter.text()).startsWith("Добрий день");
        assertThat(letter.files())
                .extracting(Letter.Carried::name)
                .as("no path, no logo")
                .containsExactly("лист.pdf");
        assertThat(letter.facts().fileNames()).containsExactly("лист.pdf");
    }

    @Test
    public void html_isReadAsText() throws Exception {
        Letter letter =
                read(
                        "From: a@b.ua\nContent-Type: text/html; charset=UTF-8\n\n"
                                + "<style>p{}</style><p>Перший<br>рядок</p><script>alert(1)</script>"
                                + "<img src='http://tracker.example/1.png'><p>Другий</p>\n");
        assertThat(letter.text())
                .contains("Перший\nрядок")
                .contains("Другий")
                .doesNotContain("alert")
                .doesNotContain("tracker");
    }

    @Test
    public void letter_withoutAnything_isReadToo() throws Exception {
        Letter letter = read("\n");
        assertThat(letter.messageId()).startsWith("sha256:");
        assertThat(letter.senderAddress()).isEmpty();
        assertThat(letter.subject()).isEmpty();
        assertThat(letter.files()).isEmpty();
    }

    @Test
    public void pages_ofALongLetter_areFilled_whateverItsLetters() throws Exception {
        Letter letter =
                read(
                        "From: a@b.ua\nSubject: "
                                + word("Тема 😀 \u202eобернено")
                                + "\nContent-Type: text/plain; charset=UTF-8\n\n"
                                + ("Дуже довгий рядок, який не вміститься в ширину аркуша, бо слів у ньому чимало. "
                                                        .repeat(2)
                                                + "\n")
                                        .repeat(60)
                                + "ї".repeat(500)
                                + "\n漢字\n");
        File pdf = folder.newFile();
        assertThat(new LetterPdf().write(letter, "", pdf)).isGreaterThan(2);
        assertThat(PdfCutter.count(pdf)).isGreaterThan(2);
    }

    /** Whatever comes over the wire is read, or refused by a checked exception; nothing else. */
    @Property(trials = 200)
    public void noise_isReadOrRefused(byte[] noise) throws Exception {
        Path file = Files.createTempFile("noise", ".eml");
        Path parts = Files.createTempDirectory("noise");
        try {
            byte[] head =
                    "Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n"
                            .getBytes(StandardCharsets.US_ASCII);
            byte[] all = new byte[head.length + noise.length];
            System.arraycopy(head, 0, all, 0, head.length);
            System.arraycopy(noise, 0, all, head.length, noise.length);
            Files.write(file, all);
            assertThat(reader.read(file, NOON, parts).messageId()).isNotEmpty();
        } catch (IOException | MessagingException refused) {
            assertThat(refused).isNotNull();
        } finally {
            Files.delete(file);
            for (File part : parts.toFile().listFiles()) {
                Files.delete(part.toPath());
            }
            Files.delete(parts);
        }
    }
}
