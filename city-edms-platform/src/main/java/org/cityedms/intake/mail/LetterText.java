package org.cityedms.intake.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.MimeUtility;
import jakarta.mail.internet.ParseException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.safety.Cleaner;
import org.jsoup.safety.Safelist;

/** The text of a letter's body. */
final class LetterText {
    private static final int MAXIMUM = 1_000_000;

    private LetterText() {}

    static String read(Part part) throws IOException, MessagingException {
        try (InputStream bytes = part.getInputStream()) {
            return new String(bytes.readNBytes(MAXIMUM), charset(part));
        }
    }

    private static Charset charset(Part part) throws MessagingException {
        try {
            String name = new ContentType(part.getContentType()).getParameter("charset");
            return name == null
                    ? StandardCharsets.UTF_8
                    : Charset.forName(MimeUtility.javaCharset(name));
        } catch (ParseException | IllegalArgumentException unknown) {
            return StandardCharsets.UTF_8;
        }
    }

    /** What a person would read of a page: no script, no style, no picture, no hidden address. */
    static String ofHtml(String html) {
        Document page = new Cleaner(Safelist.basic()).clean(Jsoup.parse(html));
        for (Element block : page.select("p, li, blockquote, pre, dd, dt")) {
            block.before("\n");
            block.after("\n");
        }
        return page.wholeText().replaceAll("\n{3,}", "\n\n").strip();
    }
}
