package org.cityedms.migration.repo;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Iterator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.cityedms.migration.JournalFile;
import org.cityedms.migration.MigrationProblems;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/**
 * The first sheet of an XLSX workbook, read as a stream of XML: a journal of many years never
 * stands in memory. POI's reader of XML knows no external entities.
 */
final class XlsxJournalFile implements JournalFile {
    /** What the parts of a workbook may have together, unpacked. */
    private static final long MAXIMUM_UNPACKED = 1024L * 1024 * 1024;

    /** The table of texts is the one part that stands in memory. */
    private static final long MAXIMUM_TEXTS = 128L * 1024 * 1024;

    private static final int MAXIMUM_PARTS = 2_000;

    private final StoredJournal stored;

    XlsxJournalFile(StoredJournal stored) {
        this.stored = stored;
    }

    @Override
    public void read(RowReader reader) throws IOException {
        Path copy = Files.createTempFile("city-edms-", ".xlsx");
        try {
            try (InputStream bytes = stored.open()) {
                Files.copy(bytes, copy, StandardCopyOption.REPLACE_EXISTING);
            }
            refuseBomb(copy);
            read(copy, reader);
        } finally {
            Files.deleteIfExists(copy);
        }
    }

    private static void read(Path copy, RowReader reader) throws IOException {
        try (OPCPackage workbook = OPCPackage.open(copy.toFile(), PackageAccess.READ)) {
            XSSFReader parts = new XSSFReader(workbook);
            Iterator<InputStream> sheets = parts.getSheetsData();
            if (!sheets.hasNext()) {
                throw MigrationProblems.empty().exception();
            }
            try (InputStream sheet = sheets.next()) {
                XMLReader xml = XMLHelper.newXMLReader();
                xml.setContentHandler(
                        new XSSFSheetXMLHandler(
                                parts.getStylesTable(),
                                new ReadOnlySharedStringsTable(workbook, false),
                                new XlsxRows(reader),
                                new IsoDates(),
                                false));
                xml.parse(new InputSource(sheet));
            }
        } catch (XlsxRows.EnoughException enough) {
            // The reader has what it wanted; XML has no other way to stop.
        } catch (OpenXML4JException
                | OpenXML4JRuntimeException
                | SAXException
                | ParserConfigurationException
                | IllegalArgumentException
                | IndexOutOfBoundsException
                | IOException notXlsx) {
            throw MigrationProblems.unreadable().exception();
        }
    }

    private static void refuseBomb(Path copy) {
        long unpacked = 0;
        try (ZipFile zip = new ZipFile(copy.toFile())) {
            if (zip.size() > MAXIMUM_PARTS) {
                throw MigrationProblems.tooLarge().exception();
            }
            for (Iterator<? extends ZipEntry> entries = zip.entries().asIterator();
                    entries.hasNext(); ) {
                ZipEntry entry = entries.next();
                long size = measured(zip, entry);
                unpacked += size;
                boolean texts = entry.getName().endsWith("sharedStrings.xml");
                if (unpacked > MAXIMUM_UNPACKED || (texts && size > MAXIMUM_TEXTS)) {
                    throw MigrationProblems.tooLarge().exception();
                }
            }
        } catch (IOException notAZip) {
            throw MigrationProblems.unreadable().exception();
        }
    }

    /** Counted and not believed: the directory of an archive may lie. */
    private static long measured(ZipFile zip, ZipEntry entry) throws IOException {
        long size = 0;
        byte[] buffer = new byte[64 * 1024];
        try (InputStream bytes = zip.getInputStream(entry)) {
            for (int n = bytes.read(buffer); n >= 0; n = bytes.read(buffer)) {
                size += n;
                if (size > MAXIMUM_UNPACKED) {
                    return size;
                }
            }
        }
        return size;
    }
}
