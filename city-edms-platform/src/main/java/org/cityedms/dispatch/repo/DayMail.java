package org.cityedms.dispatch.repo;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.repository.ContentReader;
import org.alfresco.service.cmr.repository.ContentService;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.repository.StoreRef;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.multipdf.PDFMergerUtility;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.cityedms.dispatch.Dispatch;
import org.cityedms.dispatch.DispatchProblems;
import org.cityedms.dispatch.DispatchWords;
import org.cityedms.print.PdfPage;
import org.cityedms.print.PrintFont;
import org.cityedms.print.PrintedText;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The letters of a batch as one PDF, each as often as it has addressees, in the order of the list:
 * printed, they lie as the envelopes do. A letter that is no PDF is a page that says so.
 */
final class DayMail {
    private static final Logger LOG = LoggerFactory.getLogger(DayMail.class);
    private static final long MEBIBYTE = 1024 * 1024;
    private static final long MAXIMUM = 512 * MEBIBYTE;

    private final ContentService contentService;

    /**
     * Letters of the content store.
     *
     * @param contentService the raw one; who may read was asked before
     */
    DayMail(ContentService contentService) {
        this.contentService = contentService;
    }

    void print(List<Dispatch> letters, OutputStream out) throws IOException {
        refuseTooMuch(letters);
        Path copy = Files.createTempFile("city-edms-", ".pdf");
        try (PDDocument whole = new PDDocument(IOUtils.createTempFileOnlyStreamCache())) {
            PDFMergerUtility merger = new PDFMergerUtility();
            for (Dispatch letter : letters) {
                append(merger, whole, letter, copy);
            }
            whole.save(out);
        } finally {
            Files.deleteIfExists(copy);
        }
    }

    private void refuseTooMuch(List<Dispatch> letters) {
        long bytes = 0;
        for (Dispatch letter : letters) {
            ContentReader file = file(letter);
            bytes += file == null ? 0 : file.getSize();
        }
        if (bytes > MAXIMUM) {
            throw DispatchProblems.tooMuchMail(MAXIMUM / MEBIBYTE).exception();
        }
    }

    private void append(PDFMergerUtility merger, PDDocument whole, Dispatch letter, Path copy)
            throws IOException {
        ContentReader file = file(letter);
        if (file == null) {
            notice(whole, letter, "картка без файла: паперовий оригінал");
        } else if (!"application/pdf".equals(file.getMimetype())) {
            notice(
                    whole,
                    letter,
                    "файл не є PDF (" + file.getMimetype() + "): надрукуйте його окремо");
        } else {
            try (InputStream bytes = file.getContentInputStream()) {
                Files.copy(bytes, copy, StandardCopyOption.REPLACE_EXISTING);
            }
            try (PDDocument part =
                    Loader.loadPDF(copy.toFile(), IOUtils.createTempFileOnlyStreamCache())) {
                merger.appendDocument(whole, part);
            } catch (IOException broken) {
                LOG.warn(
                        "The PDF of {} cannot be joined to the day's mail",
                        letter.document(),
                        broken);
                notice(whole, letter, "файл PDF пошкоджено або захищено: надрукуйте його окремо");
            }
        }
    }

    private ContentReader file(Dispatch letter) {
        ContentReader reader =
                letter.letter().isEmpty()
                        ? null
                        : contentService.getReader(
                                new NodeRef(
                                        StoreRef.STORE_REF_WORKSPACE_SPACESSTORE,
                                        letter.document().value()),
                                ContentModel.PROP_CONTENT);
        return reader != null && reader.exists() ? reader : null;
    }

    private static void notice(PDDocument whole, Dispatch letter, String why) throws IOException {
        PDPage sheet = new PDPage(PDRectangle.A4);
        whole.addPage(sheet);
        PrintedText text = new PrintedText(PrintFont.SANS.in(whole));
        try (PdfPage page = new PdfPage(whole, sheet)) {
            float y = 760;
            String words =
                    "№ "
                            + letter.letter().map(Dispatch.Letter::number).orElse("—")
                            + ", "
                            + DispatchWords.name(letter.addressee())
                            + ": "
                            + why
                            + ".";
            for (String line : text.wrap(words, 450, 12)) {
                page.write(text, 12, 72, y, line);
                y -= 16;
            }
        }
    }
}
