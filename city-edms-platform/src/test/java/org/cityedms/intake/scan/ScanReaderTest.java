package org.cityedms.intake.scan;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BarcodeFormat;
import com.pholser.junit.quickcheck.Property;
import com.pholser.junit.quickcheck.runner.JUnitQuickcheck;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.cityedms.intake.CutPlan;
import org.cityedms.intake.DraftNote;
import org.cityedms.intake.PageRange;
import org.cityedms.registration.DocumentId;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.junit.runner.RunWith;

@RunWith(JUnitQuickcheck.class)
public class ScanReaderTest {
    private static final DocumentId DOCUMENT = DocumentId.create();
    private static final CutPlan.Page TEXT = new CutPlan.Page(false, Set.of(), false);

    @Rule public final TemporaryFolder folder = new TemporaryFolder();

    private final Marks marks = new Marks(() -> new byte[] {1, 2, 3});
    private final ScanReader reader = reader(1 << 24, 20, Duration.ofSeconds(60));

    private ScanReader reader(long bytes, int pages, Duration time) {
        return new ScanReader(marks, new ScanLimits(bytes, pages, time));
    }

    @Test
    public void batch_separatorsLabelsAndForeignCodes_areToldApart() throws Exception {
        String label = marks.label("https://sed.example.ua/alfresco/city-edms/", DOCUMENT);
        try (TestPdf pdf = new TestPdf()) {
            File file =
                    pdf.text("Перший лист")
                            .append(new SeparatorSheets(marks).print(1))
                            .blank()
                            .code("4820000190244", BarcodeFormat.EAN_13, 40)
                            .code("https://bank.gov.ua/qr/QkNECjAwMgo", BarcodeFormat.QR_CODE, 30)
                            .code(label, BarcodeFormat.QR_CODE, 26)
                            .save(folder.newFile());
            Scan scan = reader.read(file);
            assertThat(scan.sheets()).contains(6);
            assertThat(scan.note()).isEmpty();
            assertThat(scan.pages())
                    .containsExactly(
                            TEXT,
                            new CutPlan.Page(true, Set.of(), false),
                            new CutPlan.Page(false, Set.of(), true),
                            TEXT,
                            TEXT,
                            new CutPlan.Page(false, Set.of(DOCUMENT), false));
        }
    }

    @Test
    public void file_thatIsNoPdf_hasNothingToCut() throws Exception {
        File file = folder.newFile();
        Files.writeString(file.toPath(), "Просто текст");
        assertThat(reader.read(file)).isEqualTo(Scan.notAPdf());
    }

    @Test
    public void pdf_withPassword_isNoted() throws Exception {
        try (TestPdf pdf = new TestPdf()) {
            pdf.text("Таємниця")
                    .document()
                    .protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
            assertThat(reader.read(pdf.save(folder.newFile())).note())
                    .contains(DraftNote.ENCRYPTED);
        }
    }

    @Test
    public void pdf_cutOff_isNoted() throws Exception {
        File file = folder.newFile();
        Files.write(file.toPath(), "%PDF-1.4\n1 0 obj<<".getBytes(StandardCharsets.US_ASCII));
        assertThat(reader.read(file).note()).contains(DraftNote.BROKEN);
    }

    @Test
    public void pdf_overALimit_isNotedAndNotRead() throws Exception {
        try (TestPdf pdf = new TestPdf()) {
            File file = pdf.text("1").text("2").text("3").save(folder.newFile());
            assertThat(reader(100, 20, Duration.ofSeconds(60)).read(file).note())
                    .contains(DraftNote.TOO_LARGE);
            Scan tooMany = reader(1 << 24, 2, Duration.ofSeconds(60)).read(file);
            assertThat(tooMany.note()).contains(DraftNote.TOO_MANY_PAGES);
            assertThat(tooMany.sheets()).contains(3);
            Scan tooSlow = reader(1 << 24, 20, Duration.ofMillis(1)).read(file);
            assertThat(tooSlow.note()).contains(DraftNote.TOO_SLOW);
            assertThat(tooSlow.sheets()).contains(3);
        }
    }

    @Test
    public void page_ofAPoster_isReadWithFewerDots() throws Exception {
        try (TestPdf pdf = new TestPdf()) {
            pdf.document().addPage(new PDPage(new PDRectangle(14_400, 14_400)));
            Scan scan = reader.read(pdf.save(folder.newFile()));
            assertThat(scan.note()).isEmpty();
            assertThat(scan.pages()).hasSize(1);
        }
    }

    /** A picture of 100,000 × 100,000 dots in a few bytes. */
    @Test
    public void picture_thatWouldFillTheMemory_isNotUnpacked() throws Exception {
        String pdf =
                "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n"
                        + "2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
                        + "3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R"
                        + "/Resources<</XObject<</I 5 0 R>>>>>>endobj\n"
                        + "4 0 obj<</Length 5>>stream\n/I Do\nendstream endobj\n"
                        + "5 0 obj<</Type/XObject/Subtype/Image/Width 100000/Height 100000"
                        + "/ColorSpace/DeviceGray/BitsPerComponent 8/Length 1>>stream\nx\nendstream endobj\n"
                        + "trailer<</Root 1 0 R>>\n%%EOF\n";
        File file = folder.newFile();
        Files.writeString(file.toPath(), pdf);
        Scan scan = reader.read(file);
        assertThat(scan.note()).contains(DraftNote.TOO_LARGE);
        assertThat(scan.sheets()).contains(1);
    }

    @Property(trials = 60)
    public void bytes_ofWhateverKind_areNotedNeverThrown(byte[] noise) throws Exception {
        File file = File.createTempFile("noise", ".pdf");
        try {
            Files.write(
                    file.toPath(), concat("%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII), noise));
            assertThat(reader.read(file).note()).isPresent();
        } finally {
            Files.delete(file.toPath());
        }
    }

    @Test
    public void cutting_keepsThePagesInTheirOrder() throws Exception {
        try (TestPdf pdf = new TestPdf()) {
            File file = pdf.text("1").text("2").text("3").save(folder.newFile());
            List<File> parts =
                    PdfCutter.cut(
                            file,
                            List.of(new PageRange(1, 1), new PageRange(2, 3)),
                            folder.getRoot());
            assertThat(parts).hasSize(2);
            assertThat(PdfCutter.count(parts.get(0))).isEqualTo(1);
            assertThat(PdfCutter.count(parts.get(1))).isEqualTo(2);
            assertThat(reader.read(parts.get(1)).sheets()).isEqualTo(Optional.of(2));
        }
    }

    private static byte[] concat(byte[] a, byte[] b) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(a);
        out.write(b);
        return out.toByteArray();
    }
}
