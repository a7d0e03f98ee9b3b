package org.cityedms.migration.repo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.pholser.junit.quickcheck.Property;
import com.pholser.junit.quickcheck.runner.JUnitQuickcheck;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.cityedms.migration.JournalFile;
import org.cityedms.migration.SourceRow;
import org.cityedms.problem.ProblemException;
import org.junit.Test;
import org.junit.runner.RunWith;

@RunWith(JUnitQuickcheck.class)
public class JournalFilesTest {
    @Test
    public void read_workbook_cellsAsPeopleSeeThem() throws IOException {
        List<SourceRow> rows = rows(workbook());
        assertThat(rows.get(0).cells()).containsExactly("Номер", "", "Дата", "Зміст");
        assertThat(rows.get(1).cells()).containsExactly("57", "", "2024-01-12", "Про дах");
        assertThat(rows.get(2).number()).isEqualTo(5);
    }

    @Test
    public void read_csv_everyEncodingAndDelimiter() throws IOException {
        String text = "Номер;Дата;Зміст\r\n57;12.01.2024;\"Про ремонт; терміново\r\nдах\"\r\n";
        for (byte[] file :
                List.of(
                        text.getBytes(StandardCharsets.UTF_8),
                        ("\ufeff" + text).getBytes(StandardCharsets.UTF_8),
                        text.getBytes(Charset.forName("windows-1251")))) {
            List<SourceRow> rows = rows(file);
            assertThat(rows.get(0).cells()).containsExactly("Номер", "Дата", "Зміст");
            assertThat(rows.get(1).cell(2)).isEqualTo("Про ремонт; терміново\r\nдах");
        }
        assertThat(rows("а,б,в\n1,2,3\n".getBytes(StandardCharsets.UTF_8)).get(1).cells())
                .containsExactly("1", "2", "3");
        assertThat(rows("а\tб\n1\t2\n".getBytes(StandardCharsets.UTF_8)).get(1).cells())
                .containsExactly("1", "2");
    }

    @Test
    public void read_enough_stops() throws IOException {
        List<Integer> seen = new ArrayList<>();
        byte[] workbook = workbook();
        JournalFiles.of(() -> new ByteArrayInputStream(workbook))
                .read(
                        row -> {
                            seen.add(row.number());
                            return false;
                        });
        assertThat(seen).containsExactly(1);
    }

    @Test
    public void read_whatIsNoJournal_isRefused() throws IOException {
        assertThat(code(new byte[0])).isEqualTo("journal-empty");
        assertThat(code(new byte[] {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, 1}))
                .isEqualTo("journal-older-excel");
        assertThat(code("PK\u0003\u0004 no archive".getBytes(StandardCharsets.ISO_8859_1)))
                .isEqualTo("journal-unreadable");
        assertThat(code(zip("xl/other.txt", "x".getBytes(StandardCharsets.UTF_8))))
                .isEqualTo("journal-unreadable");
        assertThat(code("a;\"never closed".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("journal-unreadable");
    }

    /** A workbook whose sheet reaches for a file of the server. */
    @Test
    public void read_externalEntity_isRefused() throws IOException {
        String sheet =
                "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]>"
                        + "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">"
                        + "<sheetData><row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>&e;</t></is></c></row>"
                        + "</sheetData></worksheet>";
        assertThat(code(withSheet(sheet.getBytes(StandardCharsets.UTF_8))))
                .isEqualTo("journal-unreadable");
    }

    @Test
    public void read_bomb_isRefused() throws IOException {
        byte[] zeros = new byte[140 * 1024 * 1024];
        assertThat(code(zip("xl/sharedStrings.xml", zeros))).isEqualTo("journal-too-large");
    }

    @Property(trials = 300)
    public void read_anyBytes_areRowsOrAProblem(byte[] bytes) throws IOException {
        try {
            rows(bytes).forEach(row -> assertThat(row.cells()).isNotNull());
        } catch (ProblemException refused) {
            assertThat(refused.problem().code()).startsWith("journal-");
        }
    }

    private static String code(byte[] file) {
        return catchThrowableOfType(ProblemException.class, () -> rows(file)).problem().code();
    }

    private static List<SourceRow> rows(byte[] file) throws IOException {
        List<SourceRow> rows = new ArrayList<>();
        JournalFile journal = JournalFiles.of(() -> new ByteArrayInputStream(file));
        journal.read(rows::add);
        return rows;
    }

    static byte[] workbook() throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            XSSFSheet sheet = workbook.createSheet("2024");
            Row heading = sheet.createRow(0);
            heading.createCell(0).setCellValue("Номер");
            heading.createCell(2).setCellValue("Дата");
            heading.createCell(3).setCellValue("Зміст");
            Row row = sheet.createRow(1);
            row.createCell(0).setCellValue(57);
            CellStyle style = workbook.createCellStyle();
            style.setDataFormat(workbook.createDataFormat().getFormat("dd.mm.yyyy"));
            row.createCell(2).setCellValue(LocalDate.of(2024, 1, 12));
            row.getCell(2).setCellStyle(style);
            row.createCell(3).setCellValue("Про дах");
            sheet.createRow(4).createCell(0).setCellValue("58");
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            workbook.write(bytes);
            return bytes.toByteArray();
        }
    }

    private static byte[] withSheet(byte[] sheet) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(workbook()));
                ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                out.putNextEntry(new ZipEntry(entry.getName()));
                out.write(entry.getName().startsWith("xl/worksheets/") ? sheet : in.readAllBytes());
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] zip(String name, byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            out.putNextEntry(new ZipEntry(name));
            out.write(content);
        }
        return bytes.toByteArray();
    }
}
