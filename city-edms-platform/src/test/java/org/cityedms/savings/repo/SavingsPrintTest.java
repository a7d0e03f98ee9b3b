package org.cityedms.savings.repo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.cityedms.print.TableWriter;
import org.cityedms.registration.DocumentId;
import org.cityedms.report.ReportFormat;
import org.cityedms.savings.Baseline;
import org.cityedms.savings.EventQuery;
import org.cityedms.savings.PicturePlan;
import org.cityedms.savings.PictureShape;
import org.cityedms.savings.Quantity;
import org.cityedms.savings.SavingSource;
import org.cityedms.savings.SavingsCell;
import org.cityedms.savings.SavingsEvent;
import org.cityedms.savings.SavingsFigure;
import org.cityedms.savings.SavingsQuery;
import org.cityedms.savings.SavingsReport;
import org.junit.Test;

/** What the meter prints. */
public class SavingsPrintTest {
    private static final YearMonth MARCH = YearMonth.of(2026, 3);
    private static final SavingsQuery PERIOD = new SavingsQuery(Optional.empty(), MARCH, MARCH);
    private static final Quantity QUANTITY =
            new Quantity(BigDecimal.valueOf(2), BigDecimal.TEN, 1, 3);
    private static final SavingsReport REPORT =
            SavingsReport.of(
                    "rada",
                    "Рада",
                    PERIOD,
                    List.of(
                            new SavingsCell(
                                    MARCH,
                                    Optional.of(1L),
                                    Optional.of("=1+1 Юридичний відділ"),
                                    SavingSource.RESOLUTION,
                                    0,
                                    1,
                                    QUANTITY)),
                    List.of(Baseline.STANDARD));

    private static EventQuery query() {
        return new EventQuery(
                PERIOD,
                SavingsFigure.SHEETS,
                Optional.of(SavingSource.RESOLUTION),
                Optional.empty(),
                Optional.of("Юридичний відділ"),
                EventQuery.Place.START,
                50);
    }

    private static byte[] written(ReportFormat format, boolean list) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (TableWriter table =
                SavingsSheets.writer(
                        format,
                        SavingsWords.heading("Рада", query(), list, Instant.EPOCH, "Зоя"),
                        out)) {
            if (list) {
                SavingsEvent open = event();
                SavingsSheets.events(Stream.of(open, open.closed()), table);
            } else {
                SavingsSheets.report(REPORT, table);
            }
            table.finish();
        }
        return out.toByteArray();
    }

    private static SavingsEvent event() {
        return new SavingsEvent(
                SavingSource.RESOLUTION,
                1,
                LocalDate.of(2026, 3, 10),
                Optional.of(1L),
                Optional.of("Юридичний відділ"),
                DocumentId.create(),
                "01-21/57",
                LocalDate.of(2026, 3, 9),
                true,
                Optional.of("Про ремонт"),
                BigDecimal.valueOf(5),
                3,
                QUANTITY,
                0,
                BigDecimal.valueOf(22));
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    @Test
    public void report_tellsFiguresAndEveryAssumption() throws IOException {
        assertThat(text(written(ReportFormat.PDF, false)))
                .contains("Лічильник економії", "За місяцями", "березень 2026", "За підрозділами")
                .contains("Марка", "18,00 грн", "Укрпошта", "установа власного не затвердила");
        try (XSSFWorkbook book =
                new XSSFWorkbook(new ByteArrayInputStream(written(ReportFormat.XLSX, false)))) {
            XSSFSheet sheet = book.getSheetAt(0);
            boolean[] found = {false};
            sheet.forEach(
                    row ->
                            row.forEach(
                                    cell -> {
                                        if (cell.toString().startsWith("=1+1")) {
                                            found[0] = true;
                                            assertThat(cell.getCellStyle().getQuotePrefixed())
                                                    .isTrue();
                                        }
                                    }));
            assertThat(found[0]).isTrue();
        }
    }

    @Test
    public void events_tellTheDocumentUnlessItIsClosed() throws IOException {
        String text = text(written(ReportFormat.PDF, true));
        assertThat(text)
                .contains("01-21/57", "Про ремонт", "(зміст закрито)", "Разом: 2")
                .contains("Показник: аркуші; звідки: Резолюцію накладено в системі");
    }

    @Test
    public void picture_isOnePageOfA4OnItsSide() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PicturePaper.write(PicturePlan.of(REPORT, PictureShape.SHEET, "Сформовано"), out);
        try (PDDocument document = Loader.loadPDF(out.toByteArray())) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
            assertThat(document.getPage(0).getMediaBox().getWidth()).isEqualTo(842);
            assertThat(document.getPage(0).getMediaBox().getHeight()).isEqualTo(595);
            assertThat(new PDFTextStripper().getText(document))
                    .contains("Заощаджено без паперу", "=1+1 Юридичний відділ", "Як рахували");
        }
    }
}
